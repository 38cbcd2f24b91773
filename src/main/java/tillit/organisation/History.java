package tillit.organisation;

import java.util.List;

/**
 * The organisation on every day there is, without a name or an address: what key figures are counted from.
 *
 * @param units a unit occurs once for each stretch of days in which it was the same
 */
public record History(List<Unit> units, List<Position> positions, List<Absence> absences) {

    public History {
        units = List.copyOf(units);
        positions = List.copyOf(positions);
        absences = List.copyOf(absences);
    }
}
