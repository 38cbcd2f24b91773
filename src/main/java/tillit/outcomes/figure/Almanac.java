package tillit.outcomes.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tillit.access.PersonId;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;

/** The positions laid out so that any day can be asked for. */
final class Almanac {

    private final Structure structure;
    private final List<Position> positions;
    private final List<Position> managers;
    private final Map<PersonId, List<Position>> careers;

    Almanac(History history) {
        structure = new Structure(history.units());
        positions = history.positions();
        managers = positions.stream().filter(Position::manages).toList();
        careers = positions.stream().collect(groupingBy(Position::person));
    }

    Structure structure() {
        return structure;
    }

    /** All that the person has ever been, in no order. */
    List<Position> career(PersonId person) {
        return careers.getOrDefault(person, List.of());
    }

    List<Position> career(PersonId person, LocalDate day) {
        return on(day, career(person));
    }

    List<Position> positions(LocalDate day) {
        return on(day, positions);
    }

    /** The managers' positions, also those of a second manager of a unit. */
    List<Position> managing(LocalDate day) {
        return on(day, managers);
    }

    /** All positions as a manager, whenever. */
    List<Position> managing() {
        return managers;
    }

    /** Everybody who is a manager that day, and where they belong: a partition. */
    Map<PersonId, Atom> managers(LocalDate day) {
        return managing(day).stream()
                .map(Position::person)
                .distinct()
                .collect(toMap(person -> person, person -> atom(day, person)));
    }

    /** Where a manager belongs: by the highest level, then by what they have led the longest. */
    Atom atom(LocalDate day, PersonId manager) {
        return career(manager, day).stream()
                .filter(Position::manages)
                .min(primaryFirst())
                .map(position -> atom(day, position))
                .orElseThrow();
    }

    private Comparator<Position> primaryFirst() {
        return comparing((Position position) -> position.level().map(Level::number).orElseThrow())
                .thenComparing(longestFirst());
    }

    /** By first day, then by the unit's code. */
    Comparator<Position> longestFirst() {
        return comparing((Position position) -> position.days().from())
                .thenComparing(position -> structure.code(position.unit()));
    }

    private Atom atom(LocalDate day, Position position) {
        return new Atom(structure.area(day, position.unit()), position.level());
    }

    private static List<Position> on(LocalDate day, List<Position> of) {
        return of.stream().filter(position -> position.days().contains(day)).toList();
    }
}
