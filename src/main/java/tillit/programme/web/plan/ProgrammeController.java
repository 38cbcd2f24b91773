package tillit.programme.web.plan;

import static tillit.programme.ProgrammeRight.LAYS_OUT;
import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.organisation.Days;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Asks;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;
import tillit.shell.Page;
import tillit.shell.Typed;

/** One programme: its path, what it asks, its parts; and for everybody else what is theirs of it. */
@Controller
class ProgrammeController {

    private final Programmes programmes;
    private final StaffNow staff;
    private final Occasions occasions;
    private final PartPages pages;
    private final OwnWay ways;
    private final List<PartNotes> notes;
    private final ZoneId zone;

    ProgrammeController(
            Programmes programmes,
            StaffNow staff,
            Occasions occasions,
            PartPages pages,
            OwnWay ways,
            List<PartNotes> notes,
            @Value("${tillit.zone}") ZoneId zone) {
        this.occasions = occasions;
        this.zone = zone;
        this.programmes = programmes;
        this.staff = staff;
        this.pages = pages;
        this.ways = ways;
        this.notes = notes;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}")
    ProgrammePage show(@PathVariable UUID programme) {
        var kept = kept(programme);
        return page(kept, String.valueOf(kept.bearable()), Optional.empty());
    }

    /** What nobody can mean is told beside the field. */
    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/bearable")
    Object bear(@PathVariable UUID programme, @RequestParam MultiValueMap<String, String> typed) {
        var hours = Typed.line(typed, "hours");
        var read = Typed.number(hours, Programmes.MOST_HOURS);
        if (read.isEmpty())
            return Answer.mend(
                    page(kept(programme), hours, Optional.of("programme.wrong.bearable")));
        programmes.bears(new ProgrammeId(programme), read.get());
        return "redirect:/programmes/" + programme;
    }

    private ProgrammePage page(Kept kept, String bearable, Optional<String> wrong) {
        return new ProgrammePage(
                kept,
                Asks.of(kept.programme(), staff.now(), kept.bearable()),
                staff.now().of(kept.programme().audience()).size(),
                notes.stream().map(one -> one.of(kept)).toList(),
                bearable,
                wrong);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/announcement")
    String announce(@PathVariable UUID programme) {
        programmes.announce(new ProgrammeId(programme));
        return "redirect:/programmes/" + programme;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}")
    Object part(@PathVariable UUID programme, @PathVariable UUID part) {
        var kept = kept(programme);
        return kept.programme()
                .part(new PartId(part))
                .<Object>map(it -> pages.page(kept, it))
                .orElse("redirect:/programmes/" + programme);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}")
    Object change(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var kept = kept(programme);
        var there = kept.programme().part(new PartId(part));
        if (there.isEmpty()) return "redirect:/programmes/" + programme;
        var form = PartForm.typed(typed);
        var wrong = PartRules.broken(form, there.get(), kept.programme(), pages.areas(there.get()));
        var stranded = wrong.isEmpty() ? stranded(kept, there.get(), form.days()) : Stranded.NONE;
        stranded.tell(wrong);
        if (!wrong.isEmpty())
            return Answer.mend(pages.page(kept, there.get(), form, stranded, wrong));
        programmes.put(kept.id(), form.changed(there.get()));
        return "redirect:/programmes/" + programme + "#part-" + part;
    }

    /** What is theirs, for everybody for whom it is. */
    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/mine")
    Page mine(@PathVariable UUID programme, @AuthenticationPrincipal SignedIn me) {
        return ways.page(new ProgrammeId(programme), me.id());
    }

    /** The right to it was asked for, so it is there. */
    private Kept kept(UUID programme) {
        return programmes.find(new ProgrammeId(programme)).orElseThrow();
    }

    /** One would not find them where they are changed. */
    private Stranded stranded(Kept kept, Part part, Optional<Days> are) {
        return are.map(days ->
                        Stranded.of(occasions.of(kept.id(), part.id()), part.days(), days, zone))
                .orElse(Stranded.NONE);
    }
}
