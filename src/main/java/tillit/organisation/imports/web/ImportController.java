package tillit.organisation.imports.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.imports.Import;
import tillit.organisation.imports.ImportId;
import tillit.organisation.imports.Imports;
import tillit.organisation.imports.Look;
import tillit.shell.Answer;

/** One import: what it would change, the change, its undoing. */
@Controller
class ImportController {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/imports/{id}")
    ImportPage show(@PathVariable UUID id) {
        return page(id, Optional.empty());
    }

    /** 0 to 100 while something is done, and 100 when there is something to look at. */
    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping(value = "/imports/{id}/progress", produces = "text/plain")
    @ResponseBody
    String progress(@PathVariable UUID id) {
        return imports.look(given(id)) instanceof Look.Working work
                ? String.valueOf(Math.min(99, work.progress().percent()))
                : "100";
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/imports/{id}/choice")
    Object choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "these") String extent,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "cover") String hidden) {
        var since = extent.equals("whole") ? day(day) : Optional.<LocalDate>empty();
        if (extent.equals("whole") && since.isEmpty())
            return Answer.mend(page(id, Optional.of("imports.whole.unclear")));
        imports.choose(given(id).id(), since, hidden.equals("refuse"));
        return "redirect:/imports/" + id;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.isAfter(EARLIEST) && day.isBefore(LATEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@code seen} says what was shown, see {@link Imports#accept}. */
    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/imports/{id}/acceptance")
    Object accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean rest,
            @AuthenticationPrincipal SignedIn me) {
        var given = given(id);
        if (!rest
                && imports.look(given) instanceof Look.Studied look
                && look.study().hasWrongRows())
            return Answer.mend(page(id, Optional.of("imports.rest.unsaid")));
        return imports.accept(given, me.id(), seen)
                ? "redirect:/imports/" + id
                : Answer.mend(page(id, Optional.of("imports.other")));
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/imports/{id}/undoing")
    Object undo(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return imports.undo(given(id).id(), me.id())
                ? "redirect:/imports/" + id
                : Answer.mend(page(id, Optional.of("imports.undo.late")));
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/imports/{id}/removal")
    String drop(@PathVariable UUID id) {
        imports.drop(given(id).id());
        return "redirect:/imports";
    }

    private ImportPage page(UUID id, Optional<String> wrong) {
        var given = given(id);
        return new ImportPage(given, imports.look(given), wrong);
    }

    private Import given(UUID id) {
        return imports.find(new ImportId(id)).orElseThrow(NoSuchImport::new);
    }
}
