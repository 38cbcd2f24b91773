package tillit.commons.foundation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one of our own files; what is wrong in it stops the start, and says where. */
record TemplateFile(String file) {

    private static final List<String> LANGUAGES = List.of("sv", "da", "en");

    Template read(Map<?, ?> whole) {
        knows("", whole, Set.of("id", "name", "principles"));
        if (!(whole.get("principles") instanceof List<?> some) || some.isEmpty())
            throw wrong("principles", "a list of at least one");
        var principles = new ArrayList<Map<String, Words>>();
        for (int i = 0; i < some.size(); i++)
            principles.add(principle("principles[" + i + "]", some.get(i)));
        return new Template(
                text("id", whole.get("id"), Words.LONGEST_NAME),
                texts("name", whole.get("name"), Words.LONGEST_NAME),
                principles);
    }

    private Map<String, Words> principle(String at, @Nullable Object read) {
        if (!(read instanceof Map<?, ?> it)) throw wrong(at, "id, name and text");
        knows(at, it, Set.of("id", "name", "text"));
        var names = texts(at + ".name", it.get("name"), Words.LONGEST_NAME);
        var texts = texts(at + ".text", it.get("text"), Words.LONGEST_TEXT);
        var words = new HashMap<String, Words>();
        names.forEach((language, name) ->
                words.put(language, new Words(name, texts.getOrDefault(language, ""))));
        return words;
    }

    private Map<String, String> texts(String at, @Nullable Object read, int longest) {
        if (!(read instanceof Map<?, ?> it)) throw wrong(at, "a text in sv, da and en");
        knows(at, it, Set.copyOf(LANGUAGES));
        var texts = new HashMap<String, String>();
        for (var language : LANGUAGES)
            texts.put(language, text(at + "." + language, it.get(language), longest));
        return texts;
    }

    private String text(String at, @Nullable Object read, int longest) {
        if (!(read instanceof String it) || it.isBlank() || it.length() > longest)
            throw wrong(at, "a text of at most " + longest + " characters");
        return it.strip();
    }

    private void knows(String at, Map<?, ?> it, Set<String> fields) {
        for (var field : it.keySet())
            if (!fields.contains(field))
                throw wrong(
                        at.isEmpty() ? "" + field : at + "." + field,
                        "one of " + String.join(", ", new TreeSet<>(fields)));
    }

    private IllegalArgumentException wrong(String at, String right) {
        return new IllegalArgumentException(file + ", " + at + ": should be " + right + ".");
    }
}
