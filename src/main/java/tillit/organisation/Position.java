package tillit.organisation;

import java.util.Optional;
import tillit.access.PersonId;

/** A person in a unit for some days: as its manager when there is a level, else as an employee. */
public record Position(
        PersonId person,
        UnitId unit,
        Optional<Level> level,
        Employment employment,
        Days days,
        Optional<EndReason> endReason) {

    public boolean manages() {
        return level.isPresent();
    }
}
