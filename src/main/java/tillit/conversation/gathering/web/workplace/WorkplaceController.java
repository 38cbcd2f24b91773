package tillit.conversation.gathering.web.workplace;

import static tillit.conversation.gathering.GatheringRights.ORGANISES;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.workplace.Workplaces;
import tillit.shell.Frame;

/** A manager takes the method home, and the workplace decides whether its result goes back to the whole. */
@Controller
class WorkplaceController {

    private final Gatherings gatherings;
    private final Workplaces workplaces;

    WorkplaceController(Gatherings gatherings, Workplaces workplaces) {
        this.gatherings = gatherings;
        this.workplaces = workplaces;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/workplace")
    WorkplacePage choose() {
        return new WorkplacePage(Optional.empty());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/workplace")
    String make(
            @RequestParam(defaultValue = "30") String minutes,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return made(minutes, Optional.empty(), me, frame);
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/gatherings/{gathering}/workplace")
    WorkplacePage chooseOf(@PathVariable UUID gathering) {
        return new WorkplacePage(Optional.of(find(gathering)));
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/gatherings/{gathering}/workplace")
    String makeOf(
            @PathVariable UUID gathering,
            @RequestParam(defaultValue = "30") String minutes,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return made(minutes, Optional.of(find(gathering)), me, frame);
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/workplace/sharing")
    String add(@PathVariable UUID gathering) {
        var found = find(gathering);
        if (workplaces.of(found.id()).isPresent()) workplaces.add(found);
        return "redirect:/gatherings/" + gathering + "/result";
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/workplace/sharing/removal")
    String takeBack(@PathVariable UUID gathering) {
        var found = find(gathering);
        if (workplaces.of(found.id()).isPresent()) workplaces.takeBack(found);
        return "redirect:/gatherings/" + gathering + "/result";
    }

    private String made(String minutes, Optional<Gathering> whole, SignedIn me, Frame frame) {
        var length =
                Workplaces.MINUTES.stream()
                        .filter(one -> one.toString().equals(minutes))
                        .findFirst()
                        .orElse(30);
        var name =
                whole.map(it -> frame.text("workplace.name", it.name()))
                        .orElseGet(() -> frame.text("workplace.plainName"));
        return "redirect:/gatherings/" + workplaces.make(name, length, whole, me.id());
    }

    private Gathering find(UUID gathering) {
        return gatherings
                .find(new GatheringId(gathering))
                .orElseThrow(WorkplaceController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
