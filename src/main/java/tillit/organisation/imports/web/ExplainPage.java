package tillit.organisation.imports.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tillit.organisation.imports.Example;
import tillit.organisation.imports.Field;
import tillit.organisation.imports.FileKind;
import tillit.shell.Page;

/** Asks which column is what. {@code tried}: whether to say what is missing. */
public record ExplainPage(UUID id, int number, Example example, Explanation answers, boolean tried)
        implements Page {

    public String address() {
        return "/imports/" + id + "/columns/" + number;
    }

    public List<FileKind> kinds() {
        return Arrays.asList(FileKind.values());
    }

    public boolean tells(FileKind kind) {
        return answers.tells(kind);
    }

    public String name() {
        return answers.name();
    }

    public String key(FileKind kind, Field field) {
        return Explanation.key(kind, field);
    }

    /** Without spaces, which a value may have and an id may not. */
    public String id(String field, String given) {
        return field + "-" + Integer.toHexString(given.hashCode());
    }

    public String column(FileKind kind, Field field) {
        return answers.column(kind, field);
    }

    public String value(FileKind kind, Field field, String given) {
        return answers.value(kind, field, given);
    }

    public List<String> strange(FileKind kind, Field field) {
        return answers.strange(kind, field, example);
    }

    /** The key of what to say beside this field; empty when nothing is. */
    public String wrong(String field) {
        return wrong().getOrDefault(field, "");
    }

    private Map<String, String> wrong() {
        return tried ? answers.wrong(example) : Map.of();
    }
}
