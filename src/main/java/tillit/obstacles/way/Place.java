package tillit.obstacles.way;

import java.util.Optional;
import tillit.organisation.UnitId;

/**
 * Where an obstacle rests: on the step of the manager of this unit, whoever that is.
 *
 * @param body to which they carry it; empty when they decide it themself
 */
public record Place(UnitId unit, Optional<String> body) {

    public static Place at(UnitId unit) {
        return new Place(unit, Optional.empty());
    }

    /** On another step, carried to the same body. */
    public Place at(Stairs.Stand stand) {
        return new Place(stand.unit(), body);
    }
}
