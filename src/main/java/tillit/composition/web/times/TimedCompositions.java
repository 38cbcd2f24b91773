package tillit.composition.web.times;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tillit.composition.CompositionId;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Form;

/** Finds compositions of circles: nothing else meets more than once. */
@Component
class TimedCompositions {

    private final Compositions compositions;

    TimedCompositions(Compositions compositions) {
        this.compositions = compositions;
    }

    Composition of(UUID id) {
        var found =
                compositions.find(new CompositionId(id)).orElseThrow(TimedCompositions::missing);
        if (found.form() != Form.CIRCLES) throw new NotCircles(found);
        return found;
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
