package tillit.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tillit.shell.Answer;
import tillit.shell.Frames;

/** What people read when something went wrong: a page, or a sentence for a script that asked. */
@Controller
class ErrorAnswers implements ErrorController {

    private final Frames frames;

    ErrorAnswers(Frames frames) {
        this.frames = frames;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = status(request);
        if (wantsPage(request)) return new Answer(status, new ErrorPage(kind(status, request)));
        var sentence = frames.of(request).text("shell.error." + kind(status, request) + ".text");
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(sentence);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Optional.ofNullable(
                        code instanceof Integer number ? HttpStatus.resolve(number) : null)
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String kind(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case NOT_FOUND -> "missing";
            case UNAUTHORIZED -> "signedOut";
            case FORBIDDEN -> refused(request);
            case TOO_MANY_REQUESTS, CONTENT_TOO_LARGE -> "tooMuch";
            default -> status.is4xxClientError() ? "mend" : "ours";
        };
    }

    /** A form's token is as old as its session: whoever has signed out, or in again, has an old page. */
    private static String refused(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) return "signedOut";
        var why = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
        return why instanceof CsrfException ? "mend" : "refused";
    }

    private static boolean wantsPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }
}
