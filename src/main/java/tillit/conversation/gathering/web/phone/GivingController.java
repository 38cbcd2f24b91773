package tillit.conversation.gathering.web.phone;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;

/** What a phone gives, and takes back. The seat is that of the cookie, whatever the form says. */
@Controller
class GivingController {

    private final PhoneAnswers answers;

    GivingController(PhoneAnswers answers) {
        this.answers = answers;
    }

    /**
     * The field {@code content} is the text; of a ballot there is one for each that is ticked. It is read from the
     * form as it is: a list of parameters would be split at commas.
     */
    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/contributions")
    Object contribute(
            @PathVariable String code,
            @RequestParam String step,
            @RequestParam Optional<UUID> key,
            @RequestParam MultiValueMap<String, String> form,
            PhoneAnswers.Asked asked) {
        var text = String.join(" ", form.getOrDefault("content", List.of())).strip();
        return answers.give(code, step, key.orElseGet(UUID::randomUUID), text, asked);
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/contributions/{contribution}/withdrawal")
    Object withdraw(
            @PathVariable String code, @PathVariable UUID contribution, PhoneAnswers.Asked asked) {
        return answers.tell(
                code,
                UUID.randomUUID(),
                "",
                asked,
                by -> new Command.Withdraw(by, new ContributionId(contribution)));
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/contributions/{contribution}/in-the-way")
    Object inTheWay(
            @PathVariable String code,
            @PathVariable UUID contribution,
            @RequestParam boolean is,
            PhoneAnswers.Asked asked) {
        return answers.tell(
                code,
                UUID.randomUUID(),
                "",
                asked,
                by -> new Command.SayInTheWay(by, new ContributionId(contribution), is));
    }

    /** What the phone has given in the step of now: asked for when the room comes back to a step. */
    @Allowed(Right.ANYONE)
    @GetMapping("/g/{code}/own")
    Object own(@PathVariable String code, PhoneAnswers.Asked asked) {
        return answers.own(code, asked);
    }
}
