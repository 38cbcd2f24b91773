package tillit.composition.web;

import static tillit.composition.CompositionRight.COMPOSES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Editing;
import tillit.composition.desk.NoSuchComposition;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Form;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** One person of a composition: what counts for them. */
@Controller
class PersonController {

    private static final int HITS = 20;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");

    private final Compositions compositions;
    private final Editing editing;

    PersonController(Compositions compositions, Editing editing) {
        this.compositions = compositions;
        this.editing = editing;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/people/{number}")
    PersonPage show(
            @PathVariable UUID composition,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String who) {
        return page(new CompositionId(composition), number, who);
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/people/{number}")
    Object change(
            @PathVariable UUID composition,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var id = new CompositionId(composition);
        var before = page(id, number, "");
        return tooLong(before, typed)
                .<Object>map(column -> Answer.mend(before.tooLong(column)))
                .orElseGet(() -> answer(before, editing.change(id, number, cells(before, typed))));
    }

    private static Optional<String> tooLong(
            PersonPage before, MultiValueMap<String, String> typed) {
        return before.written().stream()
                .filter(column -> Typed.line(typed, column).length() > PersonPage.LONGEST)
                .findFirst();
    }

    private static Map<String, List<String>> cells(
            PersonPage before, MultiValueMap<String, String> typed) {
        var cells = new HashMap<String, List<String>>();
        for (var mark : before.marks())
            cells.put(mark, typed.containsKey(mark) ? List.of("yes") : List.of());
        for (var column : before.written())
            cells.put(
                    column,
                    BETWEEN.splitAsStream(Typed.line(typed, column))
                            .filter(one -> !one.isEmpty())
                            .toList());
        if (before.has("cannot")) cells.put("cannot", chosen(typed, "cannot", PersonPage.HOURS));
        if (before.has("absent")) cells.put("absent", absent(before, typed));
        return cells;
    }

    /** A mentor has a pair of their own and no place among the mentees. */
    private static List<String> absent(PersonPage before, MultiValueMap<String, String> typed) {
        var all = before.all().stream().map(String::valueOf).toList();
        var away = chosen(typed, "absent", all);
        boolean mentor = before.composition().form() == Form.MENTORS && typed.containsKey("leader");
        return mentor || away.size() == all.size() ? List.of("all") : away;
    }

    private static List<String> chosen(
            MultiValueMap<String, String> typed, String field, List<String> known) {
        var given = typed.getOrDefault(field, List.of());
        return known.stream().filter(given::contains).toList();
    }

    /** Adds somebody to a column of people, or takes them away again. */
    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/people/{number}/others")
    Object others(
            @PathVariable UUID composition,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String column,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String action) {
        var id = new CompositionId(composition);
        var before = page(id, number, "");
        if (!before.others().contains(column)) return "redirect:" + before.address();
        var codes = new ArrayList<>(before.member().values(column));
        codes.remove(code);
        boolean known = before.people().numberOf(code).isPresent();
        if (known && !action.equals("remove")) codes.add(code);
        return answer(before, editing.change(id, number, Map.of(column, codes)));
    }

    private static Object answer(PersonPage before, List<Trouble> troubles) {
        return troubles.isEmpty()
                ? "redirect:" + before.address()
                : Answer.mend(before.with(troubles));
    }

    private PersonPage page(CompositionId id, int number, String who) {
        var composition = compositions.find(id).orElseThrow(() -> new NoSuchComposition(id));
        var brief = compositions.unpinned(id);
        if (number < 0 || number >= brief.people().size())
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var hits = PeopleView.search(brief.people(), number, who, HITS);
        return new PersonPage(
                composition,
                brief.people(),
                number,
                brief.frame().gatherings(),
                InUse.of(brief),
                who,
                hits,
                List.of(),
                Optional.empty());
    }
}
