package tillit.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Which of the three languages a page is in: chosen just now, else the person's own, else the browser's. */
@Component
public class Languages {

    /** In the order in which they are offered. */
    public static final List<String> ALL = List.of("sv", "da", "en");

    /** Where the session keeps what was chosen. */
    public static final String CHOSEN = "tillit.language";

    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9,;=.*\\- ]{1,200}");

    private static final int MOST_WISHES = 1000;

    /** What browsers say is read once: all in a hall say one of a few things. */
    private final Map<String, Locale> wishes = new ConcurrentHashMap<>();

    Locale of(HttpServletRequest request, Optional<Viewer> viewer) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(CHOSEN) instanceof String chosen)
            return Locale.of(chosen);
        return viewer.map(Viewer::language)
                .or(() -> kept(request))
                .map(Locale::of)
                .orElseGet(() -> browsers(request));
    }

    /** Of those who have no session: what a cookie of this name says. */
    private static Optional<String> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("language"))
                .map(Cookie::getValue)
                .filter(ALL::contains)
                .findFirst();
    }

    private Locale browsers(HttpServletRequest request) {
        var header = Optional.ofNullable(request.getHeader("Accept-Language"));
        return header.map(wishes::get)
                .orElseGet(() -> {
                    var language = browsers(header);
                    if (wishes.size() < MOST_WISHES)
                        header.filter(Languages::isReadable)
                                .ifPresent(it -> wishes.put(it, language));
                    return language;
                });
    }

    private static boolean isReadable(String header) {
        return READABLE.matcher(header).matches();
    }

    /** The best of ours for what a browser says that it takes; Swedish when it says nothing that can be read. */
    static Locale browsers(Optional<String> accepted) {
        var wanted = accepted.filter(Languages::isReadable).orElse("sv");
        var best =
                Locale.lookupTag(
                        Locale.LanguageRange.parse(wanted),
                        List.of("sv", "da", "en", "nb", "nn", "no"));
        if (best == null) return Locale.of("sv");
        return Locale.of(best.startsWith("n") ? "da" : best);
    }
}
