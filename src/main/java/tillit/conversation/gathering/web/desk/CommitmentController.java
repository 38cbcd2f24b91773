package tillit.conversation.gathering.web.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.method.Command;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** What will be done, by whom and when: the organiser writes it down for the hall. */
@Controller
class CommitmentController {

    private final Desks desks;

    CommitmentController(Desks desks) {
        this.desks = desks;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/commitments")
    Object commit(
            @PathVariable UUID gathering,
            @RequestParam UUID key,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String when,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        var typed = new Commitment(what, who, when);
        if (typed.isMissingSomething()) return mend(gathering, step, typed, part, frame);
        var told = desks.tell(gathering, me.id(), key, by -> contribution(by, step, key, typed));
        if (!part) return desks.answer(gathering, told, false, frame);
        return told.isEmpty()
                ? form(gathering, step, Optional.empty(), told)
                : Answer.mend(form(gathering, step, Optional.of(typed), told));
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/commitments/{commitment}/withdrawal")
    Object withdraw(
            @PathVariable UUID gathering,
            @PathVariable UUID commitment,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        var told =
                desks.tell(
                        gathering,
                        me.id(),
                        UUID.randomUUID(),
                        by -> new Command.Withdraw(by, new ContributionId(commitment)));
        return desks.answer(gathering, told, part, frame);
    }

    private Answer mend(UUID gathering, String step, Commitment typed, boolean part, Frame frame) {
        return Answer.mend(
                part
                        ? form(gathering, step, Optional.of(typed), Optional.empty())
                        : desks.page(gathering, typed, frame));
    }

    private CommitmentPart form(
            UUID gathering, String step, Optional<Commitment> typed, Optional<String> told) {
        return new CommitmentPart(
                desks.gathering(gathering), new StepId(step), UUID.randomUUID(), typed, told);
    }

    private static Command contribution(SeatId by, String step, UUID key, Commitment typed) {
        return new Command.Contribute(
                by, new StepId(step), new ContributionId(key), by, Payload.plain(typed.text()));
    }
}
