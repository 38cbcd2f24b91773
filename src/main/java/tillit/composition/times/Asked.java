package tillit.composition.times;

import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;
import tillit.composition.scheduling.Circle;
import tillit.composition.scheduling.Demand;

/**
 * What times are looked for, and for the groups of which state.
 *
 * @param codes of the demand's people
 */
public record Asked(int state, List<String> codes, Demand demand) {

    static List<Circle> circles(Placement placement) {
        return IntStream.range(0, placement.groups(0))
                .mapToObj(group ->
                        new Circle(
                                String.valueOf(group + 1),
                                placement.members(0, group),
                                placement.leaders(0, group)))
                .toList();
    }
}
