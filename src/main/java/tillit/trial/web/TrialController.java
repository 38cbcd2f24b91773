package tillit.trial.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.People;
import tillit.access.Right;
import tillit.access.SessionOf;
import tillit.notice.Notices;
import tillit.trial.Cast;
import tillit.trial.TrialCircles;

/** Sign in as somebody of Ekhamn, and see every mail that was written. Does not exist outside the trial. */
@Controller
@ConditionalOnProperty("tillit.trial")
class TrialController {

    private static final int MAILS = 50;

    private final People people;
    private final SessionOf session;
    private final Notices notices;
    private final TrialCircles circles;

    TrialController(People people, SessionOf session, Notices notices, TrialCircles circles) {
        this.people = people;
        this.session = session;
        this.notices = notices;
        this.circles = circles;
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/trial")
    TrialPage choose() {
        return TrialPage.of(circles.keys());
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/trial")
    String be(@RequestParam Cast person, HttpServletRequest request, HttpServletResponse response) {
        var known =
                people.withId(person.id())
                        .orElseThrow(() ->
                                new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        return "redirect:" + session.begin(known, request, response);
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/trial/outbox")
    OutboxPage outbox() {
        return new OutboxPage(notices.newest(MAILS));
    }
}
