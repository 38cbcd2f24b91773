package tillit.outcomes.definition;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tillit.outcomes.figure.KeyFigure;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The definitions of all key figures, as {@code figures/definitions.yaml} has them. */
public record Definitions(Map<KeyFigure, Definition> all) {

    private static final String FILE = "figures/definitions.yaml";

    public Definitions {
        all = Map.copyOf(all);
    }

    /** Reads those that ship. Throws when one is of no figure. */
    public static Definitions read() {
        var found = new EnumMap<KeyFigure, Definition>(KeyFigure.class);
        words().forEach((word, definition) -> found.put(figure(word), definition));
        return new Definitions(found);
    }

    private static Map<String, Definition> words() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new JsonMapper().convertValue(tree, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyFigure figure(String word) {
        return KeyFigure.of(word)
                .orElseThrow(
                        () -> new IllegalStateException(FILE + ": no figure is called " + word));
    }

    public Definition of(KeyFigure figure) {
        return Optional.ofNullable(all.get(figure))
                .orElseThrow(
                        () -> new IllegalStateException(FILE + ": nothing of " + figure.word()));
    }

    /** By which version each figure is counted now. */
    public Map<KeyFigure, Integer> versions() {
        return all.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().version()));
    }
}
