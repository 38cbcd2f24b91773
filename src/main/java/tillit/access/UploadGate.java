package tillit.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tillit.shell.Uploads;

/**
 * Stands where files are given, before a byte of them is read: the token of a form with files lies among them, so
 * that the guards after this one must read everything to find it.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class UploadGate extends OncePerRequestFilter {

    private final Uploads uploads;

    UploadGate(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        if (uploads.come(request) && !mayGive(request))
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else further.doFilter(request, response);
    }

    private static boolean mayGive(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session ->
                        session.getAttribute(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .filter(SecurityContext.class::isInstance)
                .map(SecurityContext.class::cast)
                .map(SecurityContext::getAuthentication)
                .filter(who ->
                        who.getPrincipal() instanceof SignedIn person
                                && person.roles().contains(Right.PROGRAMME_LEAD))
                .isPresent();
    }
}
