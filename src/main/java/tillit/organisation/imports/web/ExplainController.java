package tillit.organisation.imports.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.organisation.imports.Example;
import tillit.organisation.imports.ImportId;
import tillit.organisation.imports.Imports;
import tillit.shell.Answer;

/** Which column of a file of another form is what; asked once for each form. */
@Controller
class ExplainController {

    private final Imports imports;
    private final KnownColumns known;

    ExplainController(Imports imports, KnownColumns known) {
        this.imports = imports;
        this.known = known;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/imports/{id}/columns/{number}")
    ExplainPage ask(@PathVariable UUID id, @PathVariable int number) {
        var example = example(id, number);
        return new ExplainPage(id, number, example, known.guess(example), false);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/imports/{id}/columns/{number}")
    Object explain(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam Map<String, String> fields) {
        var example = example(id, number);
        var answers = new Explanation(fields);
        if (!answers.wrong(example).isEmpty())
            return Answer.mend(new ExplainPage(id, number, example, answers, true));
        imports.explain(answers.source(example));
        return "redirect:/imports/" + id;
    }

    private Example example(UUID id, int number) {
        return imports.find(new ImportId(id))
                .filter(one -> one.acceptedAt().isEmpty())
                .flatMap(one -> imports.example(one.id(), number))
                .orElseThrow(NoSuchImport::new);
    }
}
