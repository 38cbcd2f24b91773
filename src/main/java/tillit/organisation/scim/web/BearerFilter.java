package tillit.organisation.scim.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import tillit.access.Right;
import tillit.organisation.scim.Tokens;

/** Lets in who brings a token, and nobody else. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    BearerFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        if (token(request).filter(tokens::opens).isEmpty()) {
            refuse(response);
            return;
        }
        var directory =
                UsernamePasswordAuthenticationToken.authenticated(
                        "directory",
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + Right.BEARER));
        SecurityContextHolder.setContext(new SecurityContextImpl(directory));
        further.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"scim\"");
        response.setContentType(ScimErrors.TYPE);
        var body = ScimErrors.body(401, Optional.empty(), "A valid bearer token is needed.");
        response.getWriter().write(body.toString());
    }
}
