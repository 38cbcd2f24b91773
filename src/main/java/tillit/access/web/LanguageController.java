package tillit.access.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.shell.Languages;

/** The language of the pages, for as long as the session lasts. */
@Controller
class LanguageController {

    @Allowed(Right.ANYONE)
    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String to,
            HttpSession session) {
        if (!Languages.ALL.contains(language))
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        session.setAttribute(Languages.CHOSEN, language);
        return "redirect:" + (to.matches("/[\\w/-]*") && !to.startsWith("//") ? to : "/");
    }
}
