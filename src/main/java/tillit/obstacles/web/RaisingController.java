package tillit.obstacles.web;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
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
import tillit.conversation.OwnCircles;
import tillit.mandates.Deciding;
import tillit.obstacles.FirstWords;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.Documents;
import tillit.obstacles.kept.Drafts;
import tillit.obstacles.kept.Owners;
import tillit.obstacles.kept.Raising;
import tillit.organisation.Organisation;
import tillit.shell.Answer;
import tillit.shell.Page;
import tillit.shell.Typed;

/** Raising what is in the way: telling it, looking whether it is there already, sending it. */
@Controller
class RaisingController {

    private static final int MANDATES = 5;

    private final Raising raising;
    private final Drafts drafts;
    private final Owners owners;
    private final Wording wording;
    private final Organisation organisation;
    private final Deciding deciding;
    private final ObjectProvider<FirstWords> heard;
    private final Documents documents;

    RaisingController(
            Raising raising,
            Drafts drafts,
            Owners owners,
            Wording wording,
            Organisation organisation,
            Deciding deciding,
            ObjectProvider<FirstWords> heard,
            Documents documents) {
        this.raising = raising;
        this.drafts = drafts;
        this.owners = owners;
        this.wording = wording;
        this.organisation = organisation;
        this.deciding = deciding;
        this.heard = heard;
        this.documents = documents;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/obstacles/new")
    Object begin(
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedIn me) {
        var form =
                named(
                        RaisingForm.beginning(
                                words(asked, me),
                                Typed.line(asked, "circle"),
                                Typed.line(asked, "document")));
        return isStray(form, me) ? "redirect:/obstacles" : page(form, me, Map.of());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/obstacles")
    Object raise(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var form = registered(RaisingForm.typed(typed));
        if (isStray(form, me)) return "redirect:/obstacles";
        var wrong = form.wrong(raising.workplace(me.id()));
        if (!wrong.isEmpty()) return Answer.mend(page(form, me, wrong));
        return switch (Typed.line(typed, "step")) {
            case "change" -> page(form, me, Map.of());
            case "send" -> send(form, me);
            default -> looking(form, me);
        };
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/obstacles/{obstacle}/workplaces")
    String meets(@PathVariable UUID obstacle, @AuthenticationPrincipal SignedIn me) {
        raising.meets(new ObstacleId(obstacle), me.id());
        return "redirect:/obstacles/" + obstacle;
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/obstacles/{obstacle}/workplaces/removal")
    String meetsNoLonger(@PathVariable UUID obstacle, @AuthenticationPrincipal SignedIn me) {
        raising.meetsNoLonger(new ObstacleId(obstacle), me.id());
        return "redirect:/obstacles/" + obstacle;
    }

    private String send(RaisingForm form, SignedIn me) {
        var id = form.id();
        if (form.forCircle().isPresent()) {
            drafts.write(id, form.forCircle().get(), form.story(), me);
            return "redirect:/obstacles/drafts/" + id;
        }
        raising.raise(id, form.story(), form.as(), me);
        return "redirect:/obstacles/" + id;
    }

    private RaisingPage page(RaisingForm form, SignedIn me, Map<String, String> wrong) {
        return new RaisingPage(form, raising.workplace(me.id()), circle(form, me), wrong);
    }

    private Page looking(RaisingForm form, SignedIn me) {
        var story = form.story();
        var first =
                owners.workplace(me.id())
                        .flatMap(unit -> owners.whoever(story, unit, me.id()))
                        .map(wording::stand);
        return new LookingPage(
                form,
                wording.lines(raising.similar(story, me.language())),
                !form.isOthers(),
                mandates(form),
                first,
                circle(form, me));
    }

    private List<Deciding.Known> mandates(RaisingForm form) {
        return form.deciding().isEmpty()
                ? List.of()
                : deciding.search(form.deciding(), organisation.today(), MANDATES);
    }

    /** For a circle that is none, or not theirs. */
    private boolean isStray(RaisingForm form, SignedIn me) {
        return !form.circle().isEmpty() && circle(form, me).isEmpty();
    }

    private Optional<String> circle(RaisingForm form, SignedIn me) {
        return form.forCircle().flatMap(it -> drafts.circle(it, me.id())).map(OwnCircles.Own::name);
    }

    /** Who writes a document's name as the register has it means that one. */
    private RaisingForm registered(RaisingForm form) {
        if (!form.document().isEmpty() || form.sourceName().isEmpty()) return form;
        var today = organisation.today();
        return documents.all().stream()
                .filter(it -> it.holdsOn(today) && it.name().equalsIgnoreCase(form.sourceName()))
                .findFirst()
                .map(it -> form.of(it.id()))
                .orElse(form);
    }

    /** One that comes from a document of the register says which. */
    private RaisingForm named(RaisingForm form) {
        return Typed.id(form.document())
                .flatMap(it -> documents.find(new DocumentId(it)))
                .map(it -> form.from(Sources.of(it.kind()), it.name()))
                .orElse(form);
    }

    private String words(MultiValueMap<String, String> asked, SignedIn me) {
        var code = Typed.line(asked, "code");
        return Typed.number(Typed.line(asked, "line"), Integer.MAX_VALUE)
                .flatMap(line ->
                        heard.stream()
                                .flatMap(it -> it.of(code, line, me.id()).stream())
                                .findFirst())
                .map(Typed::line)
                .filter(not(String::isEmpty))
                .orElse("");
    }
}
