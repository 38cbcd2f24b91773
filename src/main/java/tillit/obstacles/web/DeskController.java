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
import tillit.obstacles.kept.Answering;
import tillit.obstacles.kept.ObstacleRight;
import tillit.obstacles.kept.Pace;
import tillit.obstacles.kept.Reading;
import tillit.organisation.Organisation;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** An owner's desk: one obstacle at a time, five answers, and a question back. */
@Controller
class DeskController {

    private final Answering answering;
    private final Reading reading;
    private final DeskPages desks;
    private final ObstaclePages pages;
    private final Pace pace;
    private final Organisation organisation;

    DeskController(
            Answering answering,
            Reading reading,
            DeskPages desks,
            ObstaclePages pages,
            Pace pace,
            Organisation organisation) {
        this.answering = answering;
        this.reading = reading;
        this.desks = desks;
        this.pages = pages;
        this.pace = pace;
        this.organisation = organisation;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/obstacles/desk")
    DeskPage desk(
            @RequestParam(defaultValue = "") String obstacle,
            @AuthenticationPrincipal SignedIn me) {
        var wanted = Typed.id(obstacle).map(ObstacleId::new);
        return desks.page(me.id(), wanted, AnswerForm.empty(), Map.of());
    }

    @Allowed(value = ObstacleRight.ANSWERS, of = "obstacle")
    @PostMapping("/obstacles/{obstacle}/answer")
    Object answer(
            @PathVariable UUID obstacle,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var id = new ObstacleId(obstacle);
        var form = AnswerForm.typed(typed);
        var there = reading.find(id).orElseThrow();
        var wrong = form.wrong(organisation.today(), answering.askers(there));
        if (!wrong.isEmpty())
            return there.isOpen(pace.country())
                    ? Answer.mend(desks.page(me.id(), Optional.of(id), form, wrong))
                    : late(id, me, form.said());
        return answering.answer(id, me.id(), form.reply())
                ? back(obstacle)
                : late(id, me, form.said());
    }

    @Allowed(value = ObstacleRight.ANSWERS, of = "obstacle")
    @PostMapping("/obstacles/{obstacle}/questions")
    Object ask(
            @PathVariable UUID obstacle,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var id = new ObstacleId(obstacle);
        var form = AnswerForm.typed(typed);
        if (form.said().isEmpty() || form.said().length() > ObstaclesController.LONGEST)
            return Answer.mend(
                    desks.page(
                            me.id(),
                            Optional.of(id),
                            form,
                            Map.of("question", "obstacle.wrong.question")));
        return answering.ask(id, me.id(), Typed.key(typed), form.said())
                ? back(obstacle)
                : late(id, me, form.said());
    }

    @Allowed(value = ObstacleRight.ANSWERS, of = "obstacle")
    @PostMapping("/obstacles/{obstacle}/joining")
    String join(
            @PathVariable UUID obstacle,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var into = Typed.id(Typed.line(typed, "into"));
        into.ifPresent(it ->
                answering.join(
                        new ObstacleId(obstacle), new ObstacleId(it), me.id(), Typed.key(typed)));
        return back(into.orElse(obstacle));
    }

    /** Somebody was quicker: nothing of what was typed is lost. */
    private Object late(ObstacleId id, SignedIn me, String said) {
        return reading.find(id)
                .<Object>map(
                        it -> Answer.mend(pages.page(it, me.id(), Map.of(), "", Optional.of(said))))
                .orElse("redirect:/obstacles");
    }

    private static String back(UUID obstacle) {
        return "redirect:/obstacles/" + obstacle;
    }
}
