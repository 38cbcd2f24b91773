package tillit.composition.web.cards;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;

/** Finds results, and people in them. */
@Component
class Results {

    private final Compositions compositions;

    Results(Compositions compositions) {
        this.compositions = compositions;
    }

    Result of(UUID composition, int number) {
        var id = new CompositionId(composition);
        var found = compositions.find(id).orElseThrow(Results::missing);
        var state = compositions.state(id, number).orElseThrow(Results::missing);
        var brief = compositions.brief(id, state);
        return new Result(found, state, brief, Layout.of(brief, state.placement()));
    }

    /** From 0; out of range is the first one. */
    static int gathering(Result result, int asked) {
        return asked < 1 || asked > result.placement().gatherings() ? 0 : asked - 1;
    }

    /** 400 when nobody is named. */
    static int person(Result result, String id) {
        if (id.isBlank()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return result.brief().people().numberOf(id).orElseThrow(Results::missing);
    }

    /** From 0; 400 when none is named. */
    static int group(Result result, int asked) {
        if (asked == 0) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        if (asked < 1 || asked > result.groups()) throw missing();
        return asked - 1;
    }

    static boolean isThere(Result result, int gathering, int person) {
        return result.placement().group(gathering, person) != Placement.NOWHERE;
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
