package tillit.conversation.circle.web;

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
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.conversation.CircleId;
import tillit.conversation.RoomId;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.CircleRights;
import tillit.organisation.Organisation;
import tillit.shell.Answer;

/** Who is in a circle: its leaders add and take away, and name substitutes. */
@Controller
class MemberController {

    private final CirclePages pages;
    private final CircleKeeper circles;
    private final Organisation organisation;

    MemberController(CirclePages pages, CircleKeeper circles, Organisation organisation) {
        this.pages = pages;
        this.circles = circles;
        this.organisation = organisation;
    }

    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @GetMapping("/circles/{circle}/people")
    CirclePage search(
            @PathVariable UUID circle,
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal SignedIn me) {
        return pages.searched(new CircleId(circle), me.id(), name);
    }

    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/members")
    String add(@PathVariable UUID circle, @RequestParam UUID person) {
        circles.add(new CircleId(circle), known(person));
        return "redirect:/circles/" + circle;
    }

    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/members/{person}/removal")
    Object remove(
            @PathVariable UUID circle,
            @PathVariable UUID person,
            @AuthenticationPrincipal SignedIn me) {
        var id = new CircleId(circle);
        return circles.remove(id, new PersonId(person))
                ? "redirect:/circles/" + circle
                : Answer.mend(pages.refused(id, me.id(), "leave", "circle.leave.last"));
    }

    /** A member leads as well from now on. */
    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/leaders")
    String lead(@PathVariable UUID circle, @RequestParam UUID person) {
        circles.makeLeader(new CircleId(circle), new PersonId(person));
        return "redirect:/circles/" + circle;
    }

    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/meetings/{meeting}/substitute")
    String substitute(
            @PathVariable UUID circle,
            @PathVariable UUID meeting,
            @RequestParam UUID standsInFor,
            @RequestParam UUID person) {
        circles.substitute(
                new CircleId(circle),
                new RoomId(meeting),
                new PersonId(standsInFor),
                known(person));
        return "redirect:/circles/" + circle;
    }

    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/meetings/{meeting}/substitute/removal")
    String withdrawSubstitute(
            @PathVariable UUID circle, @PathVariable UUID meeting, @RequestParam UUID standsInFor) {
        circles.withdrawSubstitute(
                new CircleId(circle), new RoomId(meeting), new PersonId(standsInFor));
        return "redirect:/circles/" + circle;
    }

    private PersonId known(UUID person) {
        var id = new PersonId(person);
        if (organisation.person(id).isEmpty())
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        return id;
    }
}
