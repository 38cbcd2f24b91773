package tillit.conversation.gathering.web.phone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes forms from our own pages only: the browser says where one comes from. */
class OwnForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") && isForeign(request))
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else further.doFilter(request, response);
    }

    /** Browsers from before 2023 say nothing; of their forms the cookie is held back. */
    private static boolean isForeign(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
    }
}
