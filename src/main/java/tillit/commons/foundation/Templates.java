package tillit.commons.foundation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The foundations to begin from, in the order in which they are offered. */
public final class Templates {

    private static final List<Template> ALL =
            Stream.of("trust", "kalundborg").map(Templates::read).toList();

    private Templates() {}

    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static Template read(String name) {
        var file = "/foundations/" + name + ".yaml";
        try (var text = Objects.requireNonNull(Templates.class.getResourceAsStream(file))) {
            Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new TemplateFile(file).read(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
