package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.method.Commitment;

/** What will be done, by whom and when, where everyone may say so. */
@Controller
class CommitmentController {

    private final PhoneAnswers answers;

    CommitmentController(PhoneAnswers answers) {
        this.answers = answers;
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/commitments")
    Object commit(
            @PathVariable String code,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String when,
            @RequestParam Optional<UUID> key,
            PhoneAnswers.Asked asked) {
        var typed = new Commitment(what, who, when);
        if (typed.isMissingSomething()) return answers.mend(code, typed.text(), asked);
        return answers.give(code, step, key.orElseGet(UUID::randomUUID), typed.text(), asked);
    }
}
