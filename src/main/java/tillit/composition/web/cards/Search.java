package tillit.composition.web.cards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which cards one looks at.
 *
 * @param gathering from 0
 * @param q a part of a name, may be empty
 * @param kind of group, may be empty
 * @param page from 1
 */
public record Search(int gathering, String q, String kind, int page) {

    /** Names are no longer than this, nor is what one looks for. */
    private static final int LONGEST = 80;

    static Search of(Result result, int gathering, String q, String kind, int page) {
        var name = q.substring(0, Math.min(LONGEST, q.length()));
        return new Search(Results.gathering(result, gathering), name, kind, Math.max(1, page));
    }

    /** As the address has it; what is as always is left out. */
    public String query() {
        return "?gathering="
                + (gathering + 1)
                + part("q", q)
                + part("kind", kind)
                + (page > 1 ? "&page=" + page : "");
    }

    public Search at(int other) {
        return new Search(other, q, kind, page);
    }

    public Search of(String other) {
        return new Search(gathering, q, other, 1);
    }

    public Search on(int other) {
        return new Search(gathering, q, kind, other);
    }

    private static String part(String name, String value) {
        return value.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
