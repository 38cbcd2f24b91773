package tillit.obstacles.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.kept.Hearing;
import tillit.obstacles.kept.ObstacleRight;
import tillit.obstacles.kept.Reading;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** What is in the way, for everybody; and what those who raised it are asked. */
@Controller
class ObstaclesController {

    static final int LONGEST = 3000;

    private final Reading reading;
    private final Hearing hearing;
    private final ObstaclePages pages;

    ObstaclesController(Reading reading, Hearing hearing, ObstaclePages pages) {
        this.reading = reading;
        this.hearing = hearing;
        this.pages = pages;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/obstacles")
    ObstaclesPage all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String show,
            @AuthenticationPrincipal SignedIn me) {
        return pages.all(me.id(), Typed.line(q), !show.equals("answered"));
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/obstacles/{obstacle}")
    Object show(@PathVariable UUID obstacle, @AuthenticationPrincipal SignedIn me) {
        return reading.find(new ObstacleId(obstacle))
                .<Object>map(it -> pages.page(it, me.id()))
                .orElse("redirect:/obstacles");
    }

    @Allowed(value = ObstacleRight.RAISED, of = "obstacle")
    @PostMapping("/obstacles/{obstacle}/replies")
    Object reply(
            @PathVariable UUID obstacle,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var said = Typed.lines(typed, "said");
        if (said.isEmpty() || said.length() > LONGEST)
            return mend(obstacle, me, "obstacle.wrong.reply", said);
        if (hearing.reply(new ObstacleId(obstacle), me.id(), Typed.key(typed), said))
            return back(obstacle);
        return reading.find(new ObstacleId(obstacle))
                .<Object>map(
                        it -> Answer.mend(pages.page(it, me.id(), Map.of(), "", Optional.of(said))))
                .orElse("redirect:/obstacles");
    }

    @Allowed(value = ObstacleRight.RAISED, of = "obstacle")
    @PostMapping("/obstacles/{obstacle}/confirmation")
    Object confirm(
            @PathVariable UUID obstacle,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var said = Typed.lines(typed, "said");
        if (said.length() > LONGEST) return mend(obstacle, me, "obstacle.wrong.long", said);
        var id = new ObstacleId(obstacle);
        switch (Typed.line(typed, "gone")) {
            case "yes" -> hearing.gone(id, me.id(), Typed.key(typed));
            case "no" -> hearing.back(id, me.id(), Typed.key(typed), said);
            default -> {}
        }
        return back(obstacle);
    }

    private Object mend(UUID obstacle, SignedIn me, String wrong, String typed) {
        return reading.find(new ObstacleId(obstacle))
                .<Object>map(it ->
                        Answer.mend(
                                pages.page(
                                        it,
                                        me.id(),
                                        Map.of("said", wrong),
                                        typed,
                                        Optional.empty())))
                .orElse("redirect:/obstacles");
    }

    private static String back(UUID obstacle) {
        return "redirect:/obstacles/" + obstacle;
    }
}
