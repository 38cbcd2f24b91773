package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.method.Command;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.StepId;

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
        var id = key.orElseGet(UUID::randomUUID);
        return answers.tell(
                code,
                id,
                typed.text(),
                asked,
                by ->
                        new Command.Contribute(
                                by,
                                new StepId(step),
                                new ContributionId(id),
                                by,
                                Payload.plain(typed.text())));
    }
}
