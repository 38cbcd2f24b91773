package tillit.outcomes.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** Who leads whom on a day. Where a unit has two managers at once the one who came first counts. */
final class LineManagers {

    private final LocalDate day;
    private final Structure structure;
    private final Map<UnitId, PersonId> ofUnits;
    private final Map<UnitId, SequencedSet<UnitId>> paths = new HashMap<>();

    LineManagers(LocalDate day, Almanac almanac, Tenure tenure) {
        this.day = day;
        structure = almanac.structure();
        var firstCome =
                BinaryOperator.minBy(
                        comparing(tenure::began)
                                .thenComparing(position -> position.person().toString()));
        ofUnits =
                almanac.managing(day).stream()
                        .collect(toMap(Position::unit, p -> p, firstCome))
                        .entrySet()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().person()));
    }

    /**
     * The manager of the unit or of the nearest unit above; for a manager, of the nearest unit above their own.
     * Never the person: who leads two steps of the tree is led from above both.
     */
    Optional<PersonId> nearest(Position position) {
        return units(position)
                .map(ofUnits::get)
                .filter(manager -> manager != null && !manager.equals(position.person()))
                .findFirst();
    }

    private Stream<UnitId> units(Position position) {
        return paths.computeIfAbsent(position.unit(), unit -> structure.upFrom(day, unit)).stream()
                .skip(position.manages() ? 1 : 0);
    }
}
