package tillit.programme.plan;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Everybody at work on one day, and how many each leads. */
public final class Staff {

    private static final int EMPLOYEE = Level.values().length + 1;

    private final List<Standing> everybody;
    private final Map<UnitId, Long> employees;
    private final Map<PersonId, Standing> byPerson;

    private Staff(List<Standing> everybody) {
        this.everybody = everybody;
        this.employees =
                everybody.stream()
                        .filter(one -> one.level().isEmpty())
                        .collect(groupingBy(Standing::unit, counting()));
        this.byPerson = everybody.stream().collect(toMap(Standing::person, identity()));
    }

    /** As the register tells it. */
    public static Staff on(LocalDate day, History history) {
        var units =
                history.units().stream()
                        .filter(unit -> unit.days().contains(day))
                        .collect(toMap(Unit::id, identity(), (one, _) -> one));
        var main =
                history.positions().stream()
                        .filter(one -> one.days().contains(day) && units.containsKey(one.unit()))
                        .collect(toMap(Position::person, identity(), Staff::first));
        return new Staff(
                main.values().stream()
                        .map(one -> standing(one, units))
                        .sorted(comparing(one -> one.person().toString()))
                        .toList());
    }

    /** Empty for who is not at work. */
    public Optional<Standing> standing(PersonId person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /** All areas in which somebody works, by name. */
    public List<String> areas() {
        return everybody.stream().map(Standing::area).distinct().sorted().toList();
    }

    /** All who manage something. */
    public List<Standing> managers() {
        return everybody.stream().filter(one -> one.level().isPresent()).toList();
    }

    /** Those whom all of these mean. */
    public List<Standing> of(Audience... audiences) {
        return everybody.stream()
                .filter(one -> Stream.of(audiences).allMatch(those -> those.has(one)))
                .toList();
    }

    /** How many employees, heads, work in the unit that this manager leads; 0 for who manages nothing. */
    public int span(Standing manager) {
        return manager.level().isEmpty()
                ? 0
                : Math.toIntExact(employees.getOrDefault(manager.unit(), 0L));
    }

    private static Standing standing(Position position, Map<UnitId, Unit> units) {
        var area = requireNonNull(units.get(position.unit())).area();
        return new Standing(position.person(), position.level(), position.unit(), area);
    }

    private static Position first(Position one, Position other) {
        return Stream.of(one, other)
                .min(
                        comparing((Position it) -> it.level().map(Level::number).orElse(EMPLOYEE))
                                .thenComparing(it -> it.days().from())
                                .thenComparing(it -> it.unit().toString()))
                .orElseThrow();
    }
}
