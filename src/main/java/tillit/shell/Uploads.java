package tillit.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one place where files may be given that are larger than a form. */
@Component
public class Uploads {

    private final String path;

    Uploads(@Value("${tillit.uploads}") String path) {
        this.path = path;
    }

    /** Whether it brings files there, by whatever method and however the address is written. */
    public boolean come(HttpServletRequest request) {
        return areIn(request) && request.getServletPath().equals(path);
    }

    /** The server keeps such a body on disk as soon as anybody asks for a field of it. */
    static boolean areIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }
}
