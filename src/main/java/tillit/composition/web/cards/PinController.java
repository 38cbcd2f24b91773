package tillit.composition.web.cards;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.desk.Note;
import tillit.composition.desk.Note.Deed;
import tillit.composition.desk.Pin;

/** Somebody, or a whole group, stays when the rest is composed again. */
@Controller
class PinController {

    private final Results results;
    private final Steps steps;

    PinController(Results results, Steps steps) {
        this.results = results;
        this.steps = steps;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/pins")
    Object pin(
            @PathVariable UUID composition,
            @PathVariable int state,
            Asked asked,
            @RequestParam(defaultValue = "true") boolean stay,
            @RequestParam Optional<UUID> key) {
        var result = results.of(composition, state);
        int gathering = asked.when(result);
        var people = asked.people(result);
        return steps.pin(
                result,
                pins(result, gathering, people, stay),
                key.orElseGet(UUID::randomUUID),
                note(result, asked, people, stay),
                "?gathering=" + (gathering + 1) + "#p" + people.getFirst());
    }

    private static Note note(Result result, Asked asked, List<Integer> people, boolean stay) {
        if (asked.isGroup())
            return new Note(
                    stay ? Deed.GROUP_PINNED : Deed.GROUP_UNPINNED,
                    List.of(),
                    asked.asGroup(result));
        var code = result.member(people.getFirst()).id();
        return new Note(stay ? Deed.PINNED : Deed.UNPINNED, List.of(code), 0);
    }

    private static Set<Pin> pins(Result result, int gathering, List<Integer> people, boolean stay) {
        var pins = new HashSet<>(result.state().pins());
        var these = people.stream().map(person -> new Pin(gathering, person)).toList();
        if (stay) pins.addAll(these);
        else these.forEach(pins::remove);
        return pins;
    }
}
