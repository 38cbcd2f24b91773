package tillit.composition.web;

import static tillit.composition.CompositionRight.COMPOSES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.Editing;
import tillit.composition.file.PeopleFile;
import tillit.composition.file.Reading;
import tillit.composition.file.ResultFile;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.rule.Apart;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.shell.Typed;

/** The same files as the command has, in and out. */
@Controller
class FilesController {

    private final Compositions compositions;
    private final Editing editing;
    private final CompositionView view;

    FilesController(Compositions compositions, Editing editing, CompositionView view) {
        this.compositions = compositions;
        this.editing = editing;
        this.view = view;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/compositions/files")
    Object begin(
            @RequestParam(required = false) @Nullable MultipartFile people,
            @RequestParam(required = false) @Nullable MultipartFile rules,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String key,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        var given = new GivenFiles(bytes(people), bytes(rules));
        var once = Typed.key(key);
        if (!given.areBoth())
            return Answer.mend(
                    new ChoicePage(once, shown(name), "composition.wrong.files.both", List.of()));
        return switch (given.brief()) {
            case Reading.Unread<Brief>(var troubles) ->
                    Answer.mend(new ChoicePage(once, shown(name), "", troubles));
            case Reading.Read<Brief>(var brief) ->
                    "redirect:/compositions/"
                            + compositions.make(me.id(), once, draft(shown(name), brief, given));
        };
    }

    private static Draft draft(String name, Brief brief, GivenFiles given) {
        return new Draft(
                name.isEmpty() ? "people.csv" : name,
                brief.frame().form(),
                List.copyOf(brief.people().columns()),
                brief.people().members(),
                given.rulesText());
    }

    private static String shown(String name) {
        var clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), NewRules.LONGEST_NAME));
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/files")
    Object put(
            @PathVariable UUID composition,
            @RequestParam(required = false) @Nullable MultipartFile people,
            @RequestParam(required = false) @Nullable MultipartFile rules,
            @RequestParam(required = false) @Nullable MultipartFile result,
            @RequestParam(defaultValue = "") String key,
            Frame frame)
            throws IOException {
        var id = new CompositionId(composition);
        var given = new GivenFiles(bytes(people), bytes(rules));
        var placement = bytes(result);
        if (given.areNone() && placement.isEmpty())
            return Answer.mend(view.page(id, frame, "composition.wrong.files.none", List.of()));
        var troubles =
                given.areNone()
                        ? List.<Trouble>of()
                        : editing.replace(id, given.people(), given.rules().map(GivenFiles::text));
        if (troubles.isEmpty() && placement.isPresent())
            troubles = editing.take(id, Typed.key(key), placement.get());
        return troubles.isEmpty()
                ? "redirect:/compositions/" + id
                : Answer.mend(view.page(id, frame, "", troubles));
    }

    private static Optional<byte[]> bytes(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty() ? Optional.empty() : Optional.of(file.getBytes());
    }

    /**
     * {@code people.csv}, {@code rules.yaml} or {@code result.csv} of the current state; whom people asked not to be
     * with only for whoever asks for it.
     */
    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/files/{file}")
    ResponseEntity<byte[]> take(
            @PathVariable UUID composition,
            @PathVariable String file,
            @RequestParam(defaultValue = "false") boolean apart) {
        var id = new CompositionId(composition);
        var text =
                switch (file) {
                    case "people.csv" -> Optional.of(people(id, apart));
                    case "rules.yaml" -> compositions.find(id).map(one -> one.rules());
                    case "result.csv" ->
                            compositions
                                    .current(id)
                                    .map(state ->
                                            ResultFile.text(
                                                    compositions.people(id), state.placement()));
                    default -> Optional.<String>empty();
                };
        return ResponseEntity.ok()
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=" + file)
                .header("Cache-Control", "no-store")
                .body(
                        text.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private String people(CompositionId id, boolean apart) {
        Set<String> secret = apart ? Set.of() : Apart.columns(compositions.unpinned(id));
        return PeopleFile.text(compositions.people(id), secret);
    }
}
