package tillit.conversation.gathering.web.paper;

import static tillit.conversation.gathering.GatheringRights.ORGANISES;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.paper.PaperForm;
import tillit.conversation.gathering.paper.Papers;
import tillit.conversation.room.Rooms;
import tillit.shell.Answer;

/** What is printed for a gathering, and what comes back on paper. */
@Controller
class PaperController {

    private final Gatherings gatherings;
    private final Rooms rooms;
    private final Papers papers;
    private final String address;

    PaperController(
            Gatherings gatherings,
            Rooms rooms,
            Papers papers,
            @Value("${tillit.address}") String address) {
        this.gatherings = gatherings;
        this.rooms = rooms;
        this.papers = papers;
        this.address = address;
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/posters")
    PostersPage posters(@PathVariable UUID gathering) {
        return new PostersPage(find(gathering), address);
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/paper")
    PaperPage paper(@PathVariable UUID gathering) {
        var found = find(gathering);
        return new PaperPage(found, rooms.now(found.room()).method());
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/paper/answers")
    AnswersPage answers(
            @PathVariable UUID gathering,
            @RequestParam Optional<String> put,
            @RequestParam(defaultValue = "1") String table) {
        return page(find(gathering), Optional.empty(), Map.of(), put, table);
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/paper/answers")
    Object put(@PathVariable UUID gathering, @RequestParam MultiValueMap<String, String> typed) {
        var found = find(gathering);
        var form = PaperForm.of(typed);
        var wrong = papers.wrong(found, form);
        if (!wrong.isEmpty())
            return Answer.mend(page(found, Optional.of(form), wrong, Optional.empty(), "1"));
        papers.put(found, form);
        return "redirect:/gatherings/%s/paper/answers?put=%s&table=%d#%s"
                .formatted(gathering, form.step(), form.nextTable(), form.step());
    }

    private AnswersPage page(
            Gathering gathering,
            Optional<PaperForm> typed,
            Map<String, String> wrong,
            Optional<String> put,
            String table) {
        var fields =
                papers.steps(gathering).stream()
                        .map(step ->
                                new AnswersPage.Field(
                                        step,
                                        papers.choices(gathering, step),
                                        papers.typed(gathering, step),
                                        table))
                        .toList();
        return new AnswersPage(gathering, papers.hasBegun(gathering), fields, typed, wrong, put);
    }

    private Gathering find(UUID gathering) {
        return gatherings
                .find(new GatheringId(gathering))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
