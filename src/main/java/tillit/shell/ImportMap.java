package tillit.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells the browser which file a script means when it imports {@code tillit/NAME}: the hashed address, with its
 * integrity. It stands in the page as it is, so the policy allows exactly this text by its hash.
 */
@Component
public class ImportMap {

    private static final String QR = "vendor/lean-qr.js";

    private final Assets assets;
    private final List<String> modules;
    private final Supplier<String> json = SingletonSupplier.of(this::written);
    private final Supplier<String> hash = SingletonSupplier.of(this::hashed);

    ImportMap(Assets assets) throws IOException {
        this.assets = assets;
        this.modules = modules();
    }

    private static List<String> modules() throws IOException {
        var found =
                new PathMatchingResourcePatternResolver().getResources("classpath:static/js/*.js");
        return Arrays.stream(found)
                .map(file -> String.valueOf(file.getFilename()))
                .sorted()
                .toList();
    }

    public String json() {
        return json.get();
    }

    private String written() {
        var imports = each("\"tillit/%1$s\":\"%2$s\"") + ",\"lean-qr\":\"" + assets.url(QR) + "\"";
        var integrity =
                each("\"%2$s\":\"%3$s\"")
                        + ",\"%s\":\"%s\"".formatted(assets.url(QR), assets.integrity(QR));
        return "{\"imports\":{" + imports + "},\"integrity\":{" + integrity + "}}";
    }

    private String each(String form) {
        return modules.stream()
                .map(file ->
                        form.formatted(
                                file.replace(".js", ""),
                                assets.url("js/" + file),
                                assets.integrity("js/" + file)))
                .collect(Collectors.joining(","));
    }

    /** As the content security policy names an inline script: {@code sha384-…}. */
    public String hash() {
        return hash.get();
    }

    private String hashed() {
        return Assets.sha384(json().getBytes(StandardCharsets.UTF_8));
    }
}
