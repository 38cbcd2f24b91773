package tillit.conversation.method.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tillit.conversation.method.StepKind;

/** The keys of a method file as JSON Schema, draft 2020-12, for editors that help while one types. */
public final class Schema {

    private Schema() {}

    /** The whole schema, as it stands in {@code docs/method.schema.json}. */
    public static String json() {
        var schema =
                Json.object(
                        "$schema", "https://json-schema.org/draft/2020-12/schema",
                        "title", "A conversation method of Tillit",
                        "description",
                                "docs/methods.md teaches writing one; bin/tillit method check finds what a schema cannot");
        schema.putAll(group(Keys.HEAD));
        return Json.write(schema);
    }

    static Map<String, Object> step() {
        var step = group(Keys.STEP);
        step.put("allOf", Keys.STEP.stream().flatMap(Schema::byKind).toList());
        return step;
    }

    private static Map<String, Object> group(List<Key<?>> keys) {
        var properties = new LinkedHashMap<String, Object>();
        keys.forEach(key -> properties.put(key.name(), described(key)));
        return Json.object(
                "type",
                "object",
                "required",
                keys.stream().filter(Key::isAlwaysNeeded).map(Key::name).toList(),
                "properties",
                properties,
                "additionalProperties",
                false);
    }

    private static Map<String, Object> described(Key<?> key) {
        var described = Json.object("description", key.means());
        described.putAll(key.shape().schema());
        return described;
    }

    /** What depends on the step's kind: keys that must stand there, keys that must not. */
    private static Stream<Map<String, Object>> byKind(Key<?> key) {
        var must = Json.object("required", List.of(key.name()));
        var mustNot = Json.object("properties", Json.object(key.name(), false));
        var needed =
                key.isAlwaysNeeded() || key.needed().isEmpty()
                        ? Stream.<Map<String, Object>>empty()
                        : Stream.of(rule(key.needed(), "then", must));
        var forbidden =
                key.isForAll()
                        ? Stream.<Map<String, Object>>empty()
                        : Stream.of(rule(key.kinds(), "else", mustNot));
        return Stream.concat(needed, forbidden);
    }

    private static Map<String, Object> rule(Set<StepKind> kinds, String thenOrElse, Object what) {
        var words = kinds.stream().sorted().map(OneOf::word).toList();
        var isOne = Json.object("properties", Json.object("kind", Json.object("enum", words)));
        return Json.object("if", isOne, thenOrElse, what);
    }
}
