package tillit.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Where style sheets, scripts and fonts are, with their content in the address and their hash beside it. */
@Component
public class Assets {

    /** The style sheets of every page, in the order of their cascade layers. */
    static final List<String> SHEETS =
            Stream.of("reset", "tokens", "base", "components", "pages", "room")
                    .map(name -> "css/" + name + ".css")
                    .toList();

    private final ObjectProvider<ResourceUrlProvider> urls;
    private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> hashes = new ConcurrentHashMap<>();

    Assets(ObjectProvider<ResourceUrlProvider> urls) {
        this.urls = urls;
    }

    /** The address of {@code static/NAME}; throws when there is no such file. */
    public String url(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    /** For subresource integrity: the browser refuses a file that was changed on the way. */
    public String integrity(String name) {
        return hashes.computeIfAbsent(name, Assets::hash);
    }

    private String find(String name) {
        var url = urls.getObject().getForLookupPath("/" + name);
        if (url == null)
            throw new IllegalArgumentException(
                    "There is no asset " + name + ". Maybe it was renamed.");
        return url;
    }

    private static String hash(String name) {
        try (var stream = new ClassPathResource("static/" + name).getInputStream()) {
            return sha384(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no asset " + name, e);
        }
    }

    static String sha384(byte[] bytes) {
        try {
            return "sha384-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
