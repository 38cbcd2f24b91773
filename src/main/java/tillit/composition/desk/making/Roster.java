package tillit.composition.desk.making;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.composition.grouping.Member;
import tillit.organisation.Days;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Met;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** What the register tells of those who are invited, under columns that rules can name. */
final class Roster {

    /** Filled from the register; the others are the composer's to fill. */
    static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "area",
                    "level",
                    "manager",
                    "newness",
                    "met",
                    "leader",
                    "absent",
                    "late",
                    "host",
                    "near_door",
                    "languages",
                    "cannot",
                    "apart",
                    "wishes",
                    "yes",
                    "capacity");

    private static final int NEW_MONTHS = 24;

    private final LocalDate day;
    private final Map<PersonId, Person> people;
    private final Map<PersonId, List<Position>> positions;
    private final Map<UnitId, Unit> units;
    private final UnitNames names;
    private final Line line;
    private final Earlier earlier;

    Roster(History history, List<Person> everybody, List<Met.Group> met, LocalDate day) {
        this.day = day;
        people = everybody.stream().collect(toMap(Person::id, identity()));
        positions = history.positions().stream().collect(groupingBy(Position::person));
        units =
                history.units().stream()
                        .filter(unit -> unit.days().contains(day))
                        .collect(toMap(Unit::id, identity()));
        names = new UnitNames(units.values());
        line = new Line(history, Days.between(day, day.plusYears(1)));
        earlier = new Earlier(met);
    }

    /** By area, unit and name. */
    List<Member> members(Invited invited) {
        return members(position -> isInvited(position, invited));
    }

    /** As far as they are at work. */
    List<Member> members(Set<PersonId> some) {
        return members(position -> some.contains(position.person()));
    }

    private List<Member> members(Predicate<Position> wanted) {
        return people.values().stream()
                .flatMap(person -> member(person, wanted).stream())
                .sorted(
                        comparing((Member one) -> one.value("area"))
                                .thenComparing(one -> one.value("unit"))
                                .thenComparing(Member::name)
                                .thenComparing(Member::id))
                .toList();
    }

    private Optional<Member> member(Person person, Predicate<Position> wanted) {
        return main(person.id()).filter(wanted).map(position -> member(person, position));
    }

    /** What somebody is on the day: first of all a manager, of the highest level. */
    private Optional<Position> main(PersonId person) {
        return positions.getOrDefault(person, List.of()).stream()
                .filter(one -> one.days().contains(day) && units.containsKey(one.unit()))
                .min(
                        comparing((Position one) -> one.level().map(Level::number).orElse(9))
                                .thenComparing(one -> one.days().from())
                                .thenComparing(one -> one.unit().toString()));
    }

    private boolean isInvited(Position position, Invited invited) {
        var area = unit(position).area();
        return (invited.areas().isEmpty() || invited.areas().contains(area))
                && position.level().map(invited.levels()::contains).orElse(invited.employees());
    }

    private Member member(Person person, Position position) {
        var cells = new HashMap<String, List<String>>();
        cells.put("unit", List.of(names.of(position.unit())));
        cells.put("area", List.of(cell(unit(position).area())));
        position.level().ifPresent(level -> cells.put("level", List.of("" + level.number())));
        cells.put("manager", managers(person.id()));
        newness(person.id()).ifPresent(newness -> cells.put("newness", List.of(newness)));
        cells.put("met", earlier.of(person.id()));
        cells.values().removeIf(List::isEmpty);
        return new Member(person.code(), person.name(), cells);
    }

    private List<String> managers(PersonId person) {
        return line.above(person).stream()
                .flatMap(above -> Stream.ofNullable(people.get(above)))
                .map(Person::code)
                .sorted()
                .toList();
    }

    /** Empty for those who manage nothing. */
    private Optional<String> newness(PersonId person) {
        return positions.getOrDefault(person, List.of()).stream()
                .filter(Position::manages)
                .map(position -> position.days().from())
                .filter(from -> !from.isAfter(day))
                .min(LocalDate::compareTo)
                .map(from -> from.isAfter(day.minusMonths(NEW_MONTHS)) ? "new" : "experienced");
    }

    private Unit unit(Position position) {
        return Objects.requireNonNull(units.get(position.unit()));
    }

    /** In files a semicolon stands between two values. */
    static String cell(String text) {
        return text.replace(';', ',').strip();
    }
}
