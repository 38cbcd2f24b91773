package tillit.organisation.scim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What must be equal, all of it: {@code userName eq "sara.nystrom"}, several joined by {@code and}. */
public record Filter(List<Match> matches) {

    /** The attribute in small letters, without the schema that it belongs to. */
    record Match(String attribute, String value) {}

    static final Filter ALL = new Filter(List.of());

    private static final int LONGEST = 1_000;
    private static final Pattern MATCH =
            Pattern.compile(
                    """
                    \\G\\s*([a-z$][\\w.:$-]*(?:\\[[^\\]]*\\](?:\\.\\w+)?)?)\\s+eq\\s+\
                    ("(?:[^"\\\\]|\\\\.)*"|true|false)\\s*(?:$|\\band\\s+(?=\\S))\
                    """,
                    Pattern.CASE_INSENSITIVE);

    public Filter {
        matches = List.copyOf(matches);
    }

    /** Nothing asked for finds everybody; any other operator than {@code eq} is refused. */
    public static Filter of(String text) {
        if (text.isBlank()) return ALL;
        if (text.length() > LONGEST) throw new NotTaken(Wrong.FILTER);
        var matches = new ArrayList<Match>();
        var found = MATCH.matcher(text);
        int end = 0;
        while (end < text.length() && found.find()) {
            matches.add(new Match(attribute(found.group(1)), value(found.group(2))));
            end = found.end();
        }
        if (end < text.length()) throw new NotTaken(Wrong.FILTER);
        return new Filter(matches);
    }

    private static String attribute(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        var schema = small.startsWith("urn:") ? small.lastIndexOf(':') : -1;
        return small.substring(schema + 1).replaceAll("\\[.*\\]", "");
    }

    private static String value(String text) {
        if (!text.startsWith("\"")) return text.toLowerCase(Locale.ROOT);
        return text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1");
    }
}
