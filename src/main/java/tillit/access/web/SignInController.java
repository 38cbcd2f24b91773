package tillit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SessionOf;
import tillit.access.SignIn;
import tillit.shell.Answer;

/** Sign-in by a link in a mail. Opening the link asks first: mail programs open links by themselves. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final SessionOf session;

    SignInController(SignIn signIn, SessionOf session) {
        this.signIn = signIn;
        this.session = session;
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/sign-in")
    SignInPage ask() {
        return SignInPage.empty();
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/sign-in")
    Object send(@RequestParam(defaultValue = "") String email) {
        if (!email.trim().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            return Answer.mend(SignInPage.unclear(email));
        signIn.ask(email);
        return new LinkSentPage();
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/sign-in/{link}")
    Object open(@PathVariable String link) {
        return SignIn.isLink(link) ? new UseLinkPage(link) : Answer.mend(SignInPage.linkUsed());
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/sign-in/{link}")
    Object use(
            @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        var person = signIn.use(link);
        if (person.isEmpty()) return Answer.mend(SignInPage.linkUsed());
        return "redirect:" + session.begin(person.get(), request, response);
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/sign-out")
    String end(HttpServletRequest request) {
        session.end(request);
        return "redirect:/";
    }
}
