package tillit.conversation.gathering.web.phone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever guesses codes is told nothing any more, right or wrong. Not so of gatherings that are going on: those who
 * sit in a hall share an address with whoever guesses there.
 */
class CodeGuard extends OncePerRequestFilter {

    private final Guesses guesses;
    private final KnownGatherings gatherings;

    CodeGuard(Guesses guesses, KnownGatherings gatherings) {
        this.guesses = guesses;
        this.gatherings = gatherings;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        if (guesses.areTooMany(request.getRemoteAddr()) && !gatherings.isInUse(code(request))) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        further.doFilter(request, response);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value())
            guesses.wrong(request.getRemoteAddr());
    }

    /** That of the address, {@code /g/CODE/…}, else the one that was typed. */
    private static String code(HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", -1);
        return parts.length > 2
                ? parts[2]
                : Objects.requireNonNullElse(request.getParameter("code"), "");
    }
}
