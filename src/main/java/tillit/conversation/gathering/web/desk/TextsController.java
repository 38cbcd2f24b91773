package tillit.conversation.gathering.web.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;
import tillit.shell.Answer;

/** Sentences that hurt somebody are taken away: the sentence is named, never whoever wrote it. */
@Controller
class TextsController {

    private final Desks desks;

    TextsController(Desks desks) {
        this.desks = desks;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/texts")
    TextsPage texts(@PathVariable UUID gathering) {
        return desks.texts(gathering, Optional.empty());
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/texts/{text}/removal")
    Object remove(
            @PathVariable UUID gathering,
            @PathVariable UUID text,
            @AuthenticationPrincipal SignedIn me) {
        var told =
                desks.tell(
                        gathering,
                        me.id(),
                        UUID.randomUUID(),
                        seat -> new Command.Withdraw(seat, new ContributionId(text)));
        return told.isEmpty()
                ? "redirect:/gatherings/" + gathering + "/texts"
                : new Answer(HttpStatus.CONFLICT, desks.texts(gathering, told));
    }
}
