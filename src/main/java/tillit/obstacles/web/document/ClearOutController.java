package tillit.obstacles.web.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
import tillit.obstacles.document.ClearOut;
import tillit.obstacles.document.ClearOutId;
import tillit.obstacles.document.ClearOuts;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.Proposal;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.shell.Typed;

/** Clearing out: begun by whoever leads the programme, proposed by managers for their units. */
@Controller
class ClearOutController {

    private static final int LONGEST_NAME = 80;
    private static final int USUALLY_WEEKS = 6;

    private final ClearOuts clearOuts;
    private final ClearOutPages pages;
    private final DocumentPages documents;
    private final Organisation organisation;

    ClearOutController(
            ClearOuts clearOuts,
            ClearOutPages pages,
            DocumentPages documents,
            Organisation organisation) {
        this.clearOuts = clearOuts;
        this.pages = pages;
        this.documents = documents;
        this.organisation = organisation;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/clear-outs/new")
    ClearOutFormPage begin(Frame frame) {
        var today = organisation.today();
        return new ClearOutFormPage(
                UUID.randomUUID().toString(),
                frame.text("document.clearOut.usual", String.valueOf(today.getYear())),
                today.plusWeeks(USUALLY_WEEKS).toString(),
                Map.of());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/clear-outs")
    Object begin(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String last) {
        var called = Typed.line(name);
        var today = organisation.today();
        var lastDay = Typed.day(last).filter(it -> isSoon(it, today));
        var wrong = new LinkedHashMap<String, String>();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            wrong.put("name", "document.wrong.clearOut");
        if (lastDay.isEmpty()) wrong.put("last", "document.wrong.last");
        if (!wrong.isEmpty()) return Answer.mend(new ClearOutFormPage(key, called, last, wrong));
        var id = new ClearOutId(Typed.key(key));
        clearOuts.begin(new ClearOut(id, called, today, lastDay.orElseThrow()));
        return "redirect:/clear-outs/" + id;
    }

    private static boolean isSoon(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && day.isBefore(today.plusYears(1));
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/clear-outs/{clearOut}")
    Object show(@PathVariable UUID clearOut, @AuthenticationPrincipal SignedIn me) {
        return clearOuts
                .find(new ClearOutId(clearOut))
                .<Object>map(it -> pages.page(it, me.id()))
                .orElse("redirect:/documents");
    }

    @Allowed(value = "manages-unit", of = "unit")
    @PostMapping("/clear-outs/{clearOut}/units/{unit}/proposals")
    Object propose(
            @PathVariable UUID clearOut,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal SignedIn me) {
        var id = new DocumentId(Typed.id(document).orElseThrow(ClearOutController::missing));
        var reason = Typed.line(why);
        var field = "why-" + unit;
        if (reason.isEmpty() || reason.length() > EndController.LONGEST)
            return mend(id, me, reason, field, "document.wrong.why");
        return clearOuts
                .propose(
                        new Proposal(
                                new ClearOutId(clearOut),
                                new UnitId(unit),
                                id,
                                reason,
                                Optional.empty()))
                .<Object>map(no -> mend(id, me, reason, field, "document.refused." + no.name()))
                .orElse("redirect:/clear-outs/" + clearOut);
    }

    @Allowed(value = "manages-unit", of = "unit")
    @PostMapping("/clear-outs/{clearOut}/units/{unit}/proposals/removal")
    String takeBack(
            @PathVariable UUID clearOut,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String document) {
        Typed.id(document)
                .ifPresent(id ->
                        clearOuts.takeBack(
                                new ClearOutId(clearOut), new UnitId(unit), new DocumentId(id)));
        return "redirect:/clear-outs/" + clearOut;
    }

    private Answer mend(DocumentId id, SignedIn me, String typed, String field, String key) {
        var wrong = Optional.of(new DocumentPage.Wrong(field, key));
        return Answer.mend(
                documents.one(id, me.id(), typed, wrong).orElseThrow(ClearOutController::missing));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
