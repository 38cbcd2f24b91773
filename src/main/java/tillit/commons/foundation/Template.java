package tillit.commons.foundation;

import java.util.List;
import java.util.Map;

/**
 * A foundation to begin from.
 *
 * @param names by language
 * @param principles in their order, each in all three languages
 */
public record Template(String id, Map<String, String> names, List<Map<String, Words>> principles) {

    public Template {
        names = Map.copyOf(names);
        principles = principles.stream().map(Map::copyOf).toList();
    }

    public String name(String language) {
        return names.getOrDefault(language, id);
    }

    public List<String> principles(String language) {
        return principles.stream().map(it -> Words.in(language, it).name()).toList();
    }
}
