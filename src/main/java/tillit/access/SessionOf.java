package tillit.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Begins and ends a person's session in this browser. */
@Component
public class SessionOf {

    private final SecurityContextRepository contexts;
    private final Roles roles;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final ApplicationEventPublisher events;

    SessionOf(
            SecurityContextRepository contexts,
            Roles roles,
            FindByIndexNameSessionRepository<?> sessions,
            ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.events = events;
        this.roles = roles;
    }

    /** Signs the person in, under a new session id; answers where they wanted to go, else the start page. */
    public String begin(
            KnownPerson person, HttpServletRequest request, HttpServletResponse response) {
        var wanted =
                Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response));
        Optional.ofNullable(request.getSession(false)).ifPresent(old -> old.invalidate());
        request.getSession(true);
        var signedIn =
                new SignedIn(person.id(), person.name(), person.language(), roles.of(person.id()));
        var context =
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                signedIn, null, java.util.List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return wanted.map(saved -> saved.getRedirectUrl()).map(SessionOf::localPart).orElse("/");
    }

    /** What this browser still follows ends, too. */
    public void end(HttpServletRequest request) {
        var person = Doorkeeper.signedIn(request);
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
        person.ifPresent(it -> events.publishEvent(new SignedOut(it.id())));
    }

    /** Who is signed in, by the value of this browser's cookie, for what is served below the pages. */
    public Optional<SignedIn> signedIn(String cookie) {
        return Optional.ofNullable(sessions.findById(id(cookie)))
                .map(session ->
                        (SecurityContext)
                                session.getAttribute(
                                        HttpSessionSecurityContextRepository
                                                .SPRING_SECURITY_CONTEXT_KEY))
                .map(SecurityContext::getAuthentication)
                .filter(who -> who.getPrincipal() instanceof SignedIn)
                .map(who -> (SignedIn) who.getPrincipal());
    }

    /** A cookie holds the session's id, a UUID, in base 64; anything else is nobody's. */
    private static String id(String cookie) {
        try {
            var id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Signs the person out wherever they are signed in. */
    public void endAll(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
        events.publishEvent(new SignedOut(person));
    }

    /** Only the path: a saved address must not lead to another host. */
    private static String localPart(String url) {
        var uri = java.net.URI.create(url);
        return uri.getRawQuery() == null
                ? uri.getRawPath()
                : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
