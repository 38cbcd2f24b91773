package tillit.trial;

import java.util.Optional;
import tillit.organisation.Days;
import tillit.organisation.Level;
import tillit.organisation.Unit;

/** What a seat is while one unit lasts. */
record Stretch(Unit unit, Optional<Level> level) {

    Days days() {
        return unit.days();
    }
}
