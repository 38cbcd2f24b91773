package tillit.access;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Stands before every controller: whoever holds no right to a route does not get in. */
@Component
class Doorkeeper implements HandlerInterceptor {

    private final Map<String, RightSource> sources;

    Doorkeeper(List<RightSource> sources) {
        this.sources = sources.stream().collect(toMap(RightSource::right, source -> source));
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || request.getDispatcherType() == DispatcherType.ERROR) return true;
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed != null && may(signedIn(request), allowed, request)) return true;
        refuse(request, response);
        return false;
    }

    private boolean may(Optional<SignedIn> who, Allowed allowed, HttpServletRequest request) {
        return switch (allowed.value()) {
            case Right.ANYONE -> true;
            case Right.BEARER -> request.isUserInRole(Right.BEARER);
            case Right.SIGNED_IN -> who.isPresent();
            case Right.PROGRAMME_LEAD, Right.ADMINISTRATOR, Right.SAFETY_REPRESENTATIVE ->
                    who.filter(person -> person.roles().contains(allowed.value())).isPresent();
            default -> who.isPresent() && holds(who.get().id(), allowed, request);
        };
    }

    private boolean holds(PersonId who, Allowed allowed, HttpServletRequest request) {
        var source = sources.get(allowed.value());
        return source != null
                && thing(request, allowed.of()).filter(id -> source.holds(who, id)).isPresent();
    }

    private static Optional<UUID> thing(HttpServletRequest request, String variable) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables)) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(String.valueOf(variables.get(variable))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who
                        && who.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** A page asked for by somebody who has not signed in waits for them; everything else is a plain no. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visitor = signedIn(request).isEmpty();
        if (visitor && request.getMethod().equals("GET") && wantsPage(request)) {
            new HttpSessionRequestCache().saveRequest(request, response);
            response.sendRedirect("/sign-in");
        } else {
            response.sendError(visitor ? 401 : 403);
        }
    }

    /** A stream takes pieces of pages, too. */
    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return accepted.contains("text/html") && !accepted.contains("text/event-stream");
    }
}
