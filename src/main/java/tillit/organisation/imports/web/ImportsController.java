package tillit.organisation.imports.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.Organisation;
import tillit.organisation.imports.GivenFile;
import tillit.organisation.imports.Imports;
import tillit.organisation.imports.ProtectedPeople;
import tillit.shell.Answer;

/** Where files are given, and what became of those given before. */
@Controller
class ImportsController {

    private static final int MOST_FILES = 20;

    private final Imports imports;
    private final ProtectedPeople hidden;
    private final Organisation organisation;

    ImportsController(Imports imports, ProtectedPeople hidden, Organisation organisation) {
        this.imports = imports;
        this.hidden = hidden;
        this.organisation = organisation;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/imports")
    ImportsPage show() {
        return page(Optional.empty(), Optional.empty());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/imports")
    Object give(
            @RequestParam(required = false) List<MultipartFile> files,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        var given = new ArrayList<GivenFile>();
        for (var file : files == null ? List.<MultipartFile>of() : files)
            if (!file.isEmpty()) given.add(new GivenFile(name(file), file.getBytes()));
        if (given.isEmpty() || given.size() > MOST_FILES)
            return Answer.mend(
                    page(
                            Optional.of(given.isEmpty() ? "imports.none" : "imports.many"),
                            Optional.empty()));
        return "redirect:/imports/" + imports.give(me.id(), given);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/protected-people")
    Object protect(@RequestParam(defaultValue = "") String code) {
        if (code.isBlank() || code.length() > 100)
            return Answer.mend(page(Optional.empty(), Optional.of("imports.protected.missing")));
        return hidden.protect(code.strip())
                ? "redirect:/imports#protected"
                : Answer.mend(page(Optional.empty(), Optional.of("imports.protected.unknown")));
    }

    private ImportsPage page(Optional<String> wrongFile, Optional<String> wrongCode) {
        var all = imports.all();
        var names = organisation.names(all.stream().map(one -> one.madeBy()).distinct().toList());
        return new ImportsPage(all, names, hidden.covers(), wrongFile, wrongCode);
    }

    private static String name(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "?" : last.substring(0, Math.min(last.length(), 120));
    }
}
