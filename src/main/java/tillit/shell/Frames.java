package tillit.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a page from the request. */
@Component
public class Frames {

    private final Languages languages;
    private final Frame.Surroundings here;

    Frames(
            Texts texts,
            Assets assets,
            ImportMap imports,
            PageWriter pages,
            Languages languages,
            @Value("${tillit.name}") String name,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.trial}") boolean trial) {
        this.languages = languages;
        this.here =
                new Frame.Surroundings(
                        texts, assets, imports, pages, new Frame.Place(name, zone, trial));
    }

    public Frame of(HttpServletRequest request) {
        var viewer = viewer(request);
        return new Frame(
                languages.of(request, viewer),
                viewer,
                page(request),
                asked(request),
                token(request),
                here);
    }

    /** What surrounds a part that is drawn once for many; nothing in it is anybody's. */
    public Frame toAll(String language) {
        var token = new Frame.FormToken("_csrf", "");
        return new Frame(Locale.of(language), Optional.empty(), "/", "/", token, here);
    }

    /** Where another language leads back to: a page that can be asked for again. */
    private static String page(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? asked(request) : "/";
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static Optional<Viewer> viewer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who
                        && who.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }

    private static Frame.FormToken token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.FormToken(token.getParameterName(), token.getToken())
                : new Frame.FormToken("_csrf", "");
    }
}
