package tillit.commons.web.foundation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.Words;
import tillit.shell.Typed;

/**
 * A principle as somebody typed it, in as many languages as they like.
 *
 * @param key its id, when it is a new one
 * @param number of the wording that was on the page; 0 for a new one
 * @param words by language, also where both fields are empty
 */
public record PrincipleForm(String key, int number, Map<String, Words> words) {

    static final List<String> LANGUAGES = List.of("sv", "da", "en");

    private static final int MOST_WORDINGS = 9999;

    static PrincipleForm empty() {
        return new PrincipleForm(UUID.randomUUID().toString(), 0, filled(Map.of()));
    }

    static PrincipleForm of(Principle it) {
        return new PrincipleForm(it.id().toString(), it.number(), filled(it.words()));
    }

    private static Map<String, Words> filled(Map<String, Words> words) {
        var all = new HashMap<String, Words>();
        for (var language : LANGUAGES)
            all.put(language, words.getOrDefault(language, new Words("", "")));
        return all;
    }

    static PrincipleForm typed(MultiValueMap<String, String> typed) {
        var words = new HashMap<String, Words>();
        for (var language : LANGUAGES)
            words.put(
                    language,
                    new Words(
                            Typed.line(typed, "name-" + language),
                            Typed.lines(typed, "text-" + language)));
        return new PrincipleForm(
                Typed.line(typed, "key"),
                Typed.number(Typed.line(typed, "number"), MOST_WORDINGS).orElse(0),
                words);
    }

    /** The same, knowing what somebody else has written meanwhile. */
    PrincipleForm after(Principle newer) {
        return new PrincipleForm(key, newer.number(), words);
    }

    /** @param own the language in which something must stand when all fields are empty */
    Map<String, String> wrong(String own) {
        var wrong = new LinkedHashMap<String, String>();
        for (var language : LANGUAGES) {
            var it = in(language);
            var begun = !it.name().isEmpty() || !it.text().isEmpty();
            if (begun || (language.equals(own) && written().isEmpty())) check(language, it, wrong);
        }
        return wrong;
    }

    private static void check(String language, Words it, Map<String, String> wrong) {
        if (it.name().isEmpty()) wrong.put("name-" + language, "foundation.wrong.name");
        if (it.name().length() > Words.LONGEST_NAME)
            wrong.put("name-" + language, "foundation.wrong.name.long");
        if (it.text().isEmpty()) wrong.put("text-" + language, "foundation.wrong.text");
        if (it.text().length() > Words.LONGEST_TEXT)
            wrong.put("text-" + language, "foundation.wrong.text.long");
    }

    public Words in(String language) {
        return words.getOrDefault(language, new Words("", ""));
    }

    /** Those languages in which something stands. */
    Map<String, Words> written() {
        var written = new HashMap<>(words);
        written.values().removeIf(it -> it.name().isEmpty() && it.text().isEmpty());
        return written;
    }
}
