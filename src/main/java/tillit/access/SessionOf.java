package tillit.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
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
