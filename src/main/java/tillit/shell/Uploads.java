package tillit.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The few places where files may be given that are larger than a form. */
@Component
public class Uploads {

    private final List<PathPattern> paths;

    Uploads(@Value("${tillit.uploads}") List<String> paths) {
        this.paths = paths.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    /** Whether it brings files there, by whatever method and however the address is written. */
    public boolean come(HttpServletRequest request) {
        var asked = PathContainer.parsePath(request.getServletPath());
        return areIn(request) && paths.stream().anyMatch(path -> path.matches(asked));
    }

    /** The server keeps such a body on disk as soon as anybody asks for a field of it. */
    static boolean areIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }
}
