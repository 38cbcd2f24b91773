package tillit.programme.web.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;
import tillit.programme.plan.Rules;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** A part more, a part less, and what comes after what. */
@Controller
class PartsController {

    private final Programmes programmes;
    private final PartPages pages;
    private final Organisation organisation;

    PartsController(Programmes programmes, PartPages pages, Organisation organisation) {
        this.programmes = programmes;
        this.pages = pages;
        this.organisation = organisation;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/new")
    PartPage begin(@PathVariable UUID programme) {
        var kept = kept(programme);
        return pages.page(kept, blank(kept, UUID.randomUUID(), Kind.COURSE));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts")
    Object add(@PathVariable UUID programme, @RequestParam MultiValueMap<String, String> typed) {
        var kept = kept(programme);
        var part = blank(kept, Typed.key(typed), kind(Typed.line(typed, "kind")));
        if (kept.programme().part(part.id()).isPresent()) return at(kept, part);
        var form = PartForm.typed(typed);
        var wrong = PartRules.broken(form, part, kept.programme(), pages.areas(part));
        if (!wrong.isEmpty())
            return Answer.mend(pages.page(kept, part, form, Stranded.NONE, wrong));
        programmes.put(kept.id(), form.changed(part));
        return at(kept, part);
    }

    /** What it has to wait for. */
    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/order")
    Object order(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var kept = kept(programme);
        var there = kept.programme().part(new PartId(part));
        if (there.isEmpty()) return "redirect:/programmes/" + programme;
        var after = after(kept.programme(), typed);
        var changed = there.get().after(after);
        if (!Rules.broken(kept.programme())
                .containsAll(Rules.broken(kept.programme().with(changed))))
            return Answer.mend(pages.page(kept, there.get(), after));
        programmes.put(kept.id(), changed);
        return at(kept, changed);
    }

    /** Only until the programme is announced: then others may have something in it. */
    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/removal")
    String remove(@PathVariable UUID programme, @PathVariable UUID part) {
        programmes.remove(new ProgrammeId(programme), new PartId(part));
        return "redirect:/programmes/" + programme;
    }

    private static Set<PartId> after(Programme programme, MultiValueMap<String, String> typed) {
        return Typed.all(typed, "after").stream()
                .flatMap(id -> Typed.id(id).stream())
                .map(PartId::new)
                .filter(id -> programme.part(id).isPresent())
                .collect(toUnmodifiableSet());
    }

    private Part blank(Kept kept, UUID id, Kind kind) {
        return Part.blank(new PartId(id), kind, kept.programme(), organisation.today());
    }

    private static Kind kind(String word) {
        for (var kind : Kind.values()) if (kind.name().equals(word)) return kind;
        return Kind.COURSE;
    }

    private static String at(Kept kept, Part part) {
        return "redirect:/programmes/" + kept.id() + "#part-" + part.id();
    }

    /** The right to it was asked for, so it is there. */
    private Kept kept(UUID programme) {
        return programmes.find(new ProgrammeId(programme)).orElseThrow();
    }
}
