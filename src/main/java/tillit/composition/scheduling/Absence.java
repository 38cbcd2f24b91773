package tillit.composition.scheduling;

import java.util.List;

/**
 * Somebody whose calendar says that they cannot come.
 *
 * @param meeting from 0
 * @param leading as one who leads the circle
 */
public record Absence(int circle, int meeting, int person, boolean leading) {

    /** Those of the circle who could not come at this time. */
    static List<Absence> at(Slot slot, Demand demand, int circle, int meeting) {
        var whole = demand.circles().get(circle);
        return whole.everybody().stream()
                .filter(person -> demand.isBusy(person, slot))
                .map(p -> new Absence(circle, meeting, p, whole.leaders().contains(p)))
                .toList();
    }
}
