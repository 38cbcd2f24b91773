package tillit.programme.template;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** What ships and was not changed is told to each in their own language. */
public final class Shipped {

    /** By what it is in each language; what two templates share is the same in both. */
    private static final Map<String, Wording> KNOWN =
            Templates.all().stream()
                    .flatMap(Template::wordings)
                    .flatMap(wording -> wording.all().map(text -> Map.entry(text, wording)))
                    .collect(
                            toUnmodifiableMap(
                                    Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));

    private Shipped() {}

    /** The text itself, when it is somebody's own. */
    public static String in(String language, String text) {
        var known = KNOWN.get(text);
        return known == null ? text : known.in(language);
    }
}
