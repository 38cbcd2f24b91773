package tillit.programme.web.catalogue;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tillit.programme.catalogue.Sought;
import tillit.shell.Page;

/**
 * All that one person may choose, or what they look for of it.
 *
 * @param subjects of all that there is
 */
public record CataloguePage(List<Entry> found, List<String> subjects, Sought sought)
        implements Page {

    static CataloguePage of(List<Entry> all, Sought sought) {
        return new CataloguePage(
                all.stream().filter(entry -> entry.isFound(sought)).toList(),
                all.stream()
                        .flatMap(entry -> entry.subjects().stream())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                sought);
    }

    /** Whether there is nothing at all, whatever one looks for. */
    public boolean isEmpty() {
        return found.isEmpty() && sought.isAnything();
    }

    public boolean isOf(String subject) {
        return sought.subject().equals(subject);
    }

    /** The same words in a subject; in all with none. */
    public String path(String subject) {
        var query =
                Stream.of(asked("q", sought.words()), asked("subject", subject))
                        .filter(it -> !it.isEmpty())
                        .collect(joining("&"));
        return query.isEmpty() ? "/catalogue" : "/catalogue?" + query;
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
