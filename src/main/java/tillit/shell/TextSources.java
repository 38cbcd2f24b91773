package tillit.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the message bundles: one a module, {@code messages/MODULE_sv.properties} and its siblings. */
@Configuration(proxyBeanMethods = false)
class TextSources {

    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        source.setBasenames(bundles());
        return source;
    }

    private static String[] bundles() {
        return Arrays.stream(found()).map(TextSources::baseName).sorted().toArray(String[]::new);
    }

    private static Resource[] found() {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath:messages/*_en.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String baseName(Resource resource) {
        return "messages/" + String.valueOf(resource.getFilename()).replace("_en.properties", "");
    }
}
