package tillit.conversation.room.web.methods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tillit.conversation.method.Method;
import tillit.conversation.method.MethodFile;

/** The methods that ship, with the sentences of the card, and no server. */
public final class Shelf {

    private static final ResourceBundleMessageSource TEXTS = new ResourceBundleMessageSource();

    static {
        TEXTS.setBasename("messages/method");
        TEXTS.setDefaultEncoding("UTF-8");
        TEXTS.setFallbackToSystemLocale(false);
        TEXTS.setAlwaysUseMessageFormat(true);
    }

    private Shelf() {}

    static InWords in(String language, String method) {
        return new InWords(
                method(method),
                language,
                (key, values) -> TEXTS.getMessage(key, values, Locale.of(language)));
    }

    static List<String> ids() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:methods/*.yaml");
            return Arrays.stream(files)
                    .map(file -> String.valueOf(file.getFilename()).replace(".yaml", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Method method(String id) {
        try {
            var yaml =
                    new ClassPathResource("methods/" + id + ".yaml")
                            .getContentAsString(StandardCharsets.UTF_8);
            return ((MethodFile.Read) MethodFile.read(yaml, id + ".yaml")).method();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
