package tillit.organisation;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

/**
 * A workplace, or what holds workplaces together, as it was during these days; with another name or another
 * parent it is the same unit in other days. The top has no parent. A unit that came out of others
 * {@code succeeds} them: two when they were merged, and two units succeed the same one when it was divided.
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        Optional<UnitId> parent,
        String area,
        Days days,
        List<UnitId> succeeds) {

    public Unit {
        succeeds = succeeds.stream().distinct().sorted(comparing(UnitId::toString)).toList();
    }
}
