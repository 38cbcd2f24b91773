package tillit.organisation.imports.web;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tillit.organisation.imports.Example;
import tillit.organisation.imports.Field;
import tillit.organisation.imports.FileKind;
import tillit.organisation.imports.Mapping;
import tillit.organisation.imports.Source;

/**
 * What somebody has said of a file's columns: {@code people.name} → the column with the names, and
 * {@code positions.kind:Enhetschef} → manager.
 */
public record Explanation(Map<String, String> fields) {

    private static final int LONGEST_NAME = 80;

    String name() {
        return fields.getOrDefault("source", "").strip();
    }

    String column(FileKind kind, Field field) {
        return fields.getOrDefault(key(kind, field), "");
    }

    String value(FileKind kind, Field field, String given) {
        return fields.getOrDefault(key(kind, field) + ":" + given, "");
    }

    /** The file tells of this kind when somebody has found a column for any of it. */
    boolean tells(FileKind kind) {
        return kind.fields().stream().anyMatch(field -> !column(kind, field).isEmpty());
    }

    private List<FileKind> told() {
        return Arrays.stream(FileKind.values()).filter(this::tells).toList();
    }

    /** The keys of what to say, by the field beside which it is said. */
    Map<String, String> wrong(Example example) {
        var wrong = new TreeMap<String, String>();
        if (name().isEmpty() || name().length() > LONGEST_NAME)
            wrong.put("source", "imports.explain.name.missing");
        if (told().isEmpty()) wrong.put("columns", "imports.explain.nothing");
        for (var kind : told())
            for (var field : kind.fields()) wrong.putAll(wrong(kind, field, example));
        return wrong;
    }

    private Map<String, String> wrong(FileKind kind, Field field, Example example) {
        var column = column(kind, field);
        if (column.isEmpty())
            return field.needed() ? Map.of(key(kind, field), "imports.explain.needed") : Map.of();
        if (!isOffered(column, field, example))
            return Map.of(key(kind, field), "imports.explain.needed");
        if (!field.words().isEmpty() && isTooVaried(column, example))
            return Map.of(key(kind, field), "imports.explain.many");
        return strange(kind, field, example).stream()
                .filter(given -> field.needed() && value(kind, field, given).isEmpty())
                .filter(_ -> value(kind, field, Mapping.OTHERS).isEmpty())
                .collect(
                        toMap(
                                given -> key(kind, field) + ":" + given,
                                _ -> "imports.explain.value"));
    }

    private static boolean isOffered(String column, Field field, Example example) {
        return column.startsWith(Mapping.ALWAYS)
                ? field.words().contains(column.substring(Mapping.ALWAYS.length()))
                : example.columns().contains(column);
    }

    private static boolean isTooVaried(String column, Example example) {
        return !column.startsWith(Mapping.ALWAYS) && !example.values().containsKey(column);
    }

    /** What stands in the field's column and is none of our words. */
    List<String> strange(FileKind kind, Field field, Example example) {
        if (field.words().isEmpty()) return List.of();
        return example.values().getOrDefault(column(kind, field), List.of()).stream()
                .filter(given -> !field.words().contains(given.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Only of an explanation with nothing wrong. */
    Source source(Example example) {
        var mappings = new LinkedHashMap<FileKind, Mapping>();
        for (var kind : told()) mappings.put(kind, mapping(kind, example));
        return new Source(name(), example.columns(), mappings);
    }

    private Mapping mapping(FileKind kind, Example example) {
        var columns = new HashMap<String, String>();
        var values = new HashMap<String, Map<String, String>>();
        for (var field : kind.fields()) {
            if (column(kind, field).isEmpty()) continue;
            columns.put(field.column(), column(kind, field));
            values.put(field.column(), meanings(kind, field, example));
        }
        return new Mapping(columns, values);
    }

    /** A value left open means nothing, or what all others mean. */
    private Map<String, String> meanings(FileKind kind, Field field, Example example) {
        var others = value(kind, field, Mapping.OTHERS);
        var meanings = new HashMap<String, String>();
        if (!others.isEmpty()) meanings.put(Mapping.OTHERS, others);
        for (var given : strange(kind, field, example)) {
            var meant = value(kind, field, given);
            meanings.putIfAbsent(given.toLowerCase(Locale.ROOT), meant.isEmpty() ? others : meant);
        }
        return meanings;
    }

    static String key(FileKind kind, Field field) {
        return kind.word() + "." + field.column();
    }
}
