package tillit.outcomes.comparison;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.Employment;
import tillit.organisation.History;
import tillit.organisation.Position;
import tillit.organisation.UnitId;
import tillit.outcomes.figure.Lineages;

/**
 * The workplaces of a register with their staff turnover: of those employed permanently in the lineage on 1 November,
 * other than its managers, how many a year later no longer were, anywhere.
 */
public final class Workplaces {

    private final History history;
    private final Lineages lineages;
    private final Map<PersonId, LocalDate> firstMeetings;

    /** {@code firstMeetings}: when each who has taken part in a circle first did. */
    public Workplaces(History history, Map<PersonId, LocalDate> firstMeetings) {
        this.history = history;
        this.firstMeetings = Map.copyOf(firstMeetings);
        lineages = new Lineages(history.units());
    }

    /** Those that have, or have had, a manager; each with what is known of these years. */
    public List<Workplace> in(List<Integer> years) {
        var turnover = years.stream().collect(toMap(year -> year, this::turnover));
        return history.positions().stream()
                .filter(Position::manages)
                .collect(groupingBy(this::lineage))
                .entrySet()
                .stream()
                .map(led -> workplace(led.getValue(), counts(led.getKey(), turnover)))
                .toList();
    }

    private UnitId lineage(Position position) {
        return lineages.of(position.unit());
    }

    private static Map<Integer, Count> counts(
            UnitId lineage, Map<Integer, Map<UnitId, Count>> turnover) {
        return turnover.entrySet().stream()
                .filter(year -> year.getValue().containsKey(lineage))
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                year -> year.getValue().getOrDefault(lineage, Count.NONE)));
    }

    private Workplace workplace(List<Position> led, Map<Integer, Count> years) {
        var first =
                led.stream().filter(this::tookPart).min(Comparator.comparing(this::firstMeeting));
        var manager = first.or(() -> last(led)).orElseThrow().person();
        return new Workplace(manager, year(first), years);
    }

    /** Only while they led this workplace: what they learned elsewhere came to another. */
    private boolean tookPart(Position position) {
        return firstMeetings.containsKey(position.person())
                && position.days().contains(firstMeeting(position));
    }

    private LocalDate firstMeeting(Position position) {
        return firstMeetings.getOrDefault(position.person(), LocalDate.MAX);
    }

    private OptionalInt year(Optional<Position> first) {
        return first.map(this::firstMeeting)
                .map(day -> OptionalInt.of(day.getYear()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Position> last(List<Position> led) {
        return led.stream()
                .max(
                        Comparator.comparing(
                                        (Position one) -> one.days().to().orElse(LocalDate.MAX))
                                .thenComparing(one -> one.days().from()));
    }

    private Map<UnitId, Count> turnover(int year) {
        var before = LocalDate.of(year - 1, Month.NOVEMBER, 1);
        var stayed = permanent(before.plusYears(1)).map(Position::person).collect(toSet());
        return permanent(before)
                .filter(position -> !position.manages())
                .collect(
                        groupingBy(
                                this::lineage,
                                collectingAndThen(
                                        mapping(Position::person, toSet()),
                                        people -> count(people, stayed))));
    }

    private Stream<Position> permanent(LocalDate day) {
        return history.positions().stream()
                .filter(position -> position.employment() == Employment.PERMANENT)
                .filter(position -> position.days().contains(day));
    }

    private static Count count(Set<PersonId> people, Set<PersonId> stayed) {
        long gone = people.stream().filter(person -> !stayed.contains(person)).count();
        return new Count(gone, people.size());
    }
}
