package tillit.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which of the three languages a page is in: chosen just now, else the person's own, else the browser's. */
@Component
public class Languages {

    /** In the order in which they are offered. */
    public static final List<String> ALL = List.of("sv", "da", "en");

    /** Where the session keeps what was chosen. */
    public static final String CHOSEN = "tillit.language";

    private static final String READABLE = "[A-Za-z0-9,;=.*\\- ]{1,200}";

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

    private static Locale browsers(HttpServletRequest request) {
        return browsers(Optional.ofNullable(request.getHeader("Accept-Language")));
    }

    /** The best of ours for what a browser says that it takes; Swedish when it says nothing that can be read. */
    static Locale browsers(Optional<String> accepted) {
        var wanted = accepted.filter(header -> header.matches(READABLE)).orElse("sv");
        var best =
                Locale.lookupTag(
                        Locale.LanguageRange.parse(wanted),
                        List.of("sv", "da", "en", "nb", "nn", "no"));
        if (best == null) return Locale.of("sv");
        return Locale.of(best.startsWith("n") ? "da" : best);
    }
}
