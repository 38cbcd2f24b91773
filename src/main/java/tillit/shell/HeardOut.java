package tillit.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those who were refused finish what they are sending, up to {@value #MOST} bytes: whoever is hung up on while
 * they speak never hears the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeardOut extends OncePerRequestFilter {

    private static final int MOST = 4 * 1024 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        further.doFilter(request, response);
        if (request.isAsyncStarted() || response.getStatus() < 300) return;
        try {
            request.getInputStream().skip(MOST);
        } catch (IOException | IllegalStateException e) {
            logger.trace("There is nothing more to hear", e);
        }
    }
}
