package tillit.composition.desk;

import java.util.List;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Form;

/**
 * Where somebody sits in a composition that is used.
 *
 * @param gatherings how many there are, those to which they do not come too
 * @param seats one at least, in the order of the gatherings
 */
public record PlaceInUse(
        CompositionId composition, String name, Form form, int gatherings, List<Chair> seats) {

    /** Both count from 0; {@code leads} means as one who leads the group, not as one of it. */
    public record Chair(int gathering, int group, boolean leads) {}

    public PlaceInUse {
        seats = List.copyOf(seats);
    }
}
