package tillit.outcomes.comparison;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.outcomes.figure.WorkplaceYear;

/**
 * Puts together what is known of workplaces, and since when each is led by somebody who has taken part.
 *
 * @param tookPart the year in which a person first took part in a circle
 */
public record Workplaces(Map<PersonId, Integer> tookPart) {

    /** Takes all years that are known, before and after; workplaces that nobody leads are left out. */
    public List<Workplace> of(Collection<WorkplaceYear> years) {
        return years.stream().collect(groupingBy(WorkplaceYear::lineage)).values().stream()
                .flatMap(one -> workplace(one).stream())
                .toList();
    }

    private Optional<Workplace> workplace(List<WorkplaceYear> years) {
        var counts =
                years.stream()
                        .collect(
                                toMap(
                                        WorkplaceYear::year,
                                        year -> new Count(year.part(), year.of())));
        var first =
                led(years)
                        .filter(this::hasTakenPart)
                        .min(comparingInt(Led::year).thenComparing(Led::name));
        return first.map(led -> new Workplace(led.by(), OptionalInt.of(led.year()), counts))
                .or(() ->
                        led(years)
                                .max(comparingInt(Led::year).thenComparing(Led::name))
                                .map(led -> new Workplace(led.by(), OptionalInt.empty(), counts)));
    }

    private record Led(int year, PersonId by) {

        String name() {
            return by.toString();
        }
    }

    private static Stream<Led> led(List<WorkplaceYear> years) {
        return years.stream()
                .flatMap(year -> year.managers().stream().map(by -> new Led(year.year(), by)));
    }

    /** Whoever took part elsewhere brings it along. */
    private boolean hasTakenPart(Led led) {
        var since = tookPart.get(led.by());
        return since != null && since <= led.year();
    }
}
