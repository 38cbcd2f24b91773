package tillit.conversation.method.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the little JSON that a schema is made of: objects, lists, texts, whole numbers, true and false. */
final class Json {

    private Json() {}

    /** An object of keys and values in turn; it keeps their order. */
    static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2)
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        return object;
    }

    static String write(Object value) {
        return write(value, "\n") + "\n";
    }

    private static String write(Object value, String line) {
        return switch (value) {
            case Map<?, ?> object when object.isEmpty() -> "{}";
            case Map<?, ?> object -> "{" + entries(object, line + "  ") + line + "}";
            case List<?> list -> list(list, line);
            case String text -> quote(text);
            default -> value.toString();
        };
    }

    private static String entries(Map<?, ?> object, String line) {
        return object.entrySet().stream()
                .map(entry ->
                        line
                                + quote((String) entry.getKey())
                                + ": "
                                + write(entry.getValue(), line))
                .collect(Collectors.joining(","));
    }

    private static String list(List<?> list, String line) {
        var inner = list.stream().allMatch(item -> item instanceof String) ? "" : line + "  ";
        return list.stream()
                .map(item -> inner + write(item, line + "  "))
                .collect(
                        Collectors.joining(
                                inner.isEmpty() ? ", " : ",",
                                "[",
                                inner.isEmpty() ? "]" : line + "]"));
    }

    private static String quote(String text) {
        var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "\"" + escaped + "\"";
    }
}
