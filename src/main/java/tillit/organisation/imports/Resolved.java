package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.organisation.Absence;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/** What the files tell, with our ids for the HR system's codes, and cover names for those who need one. */
final class Resolved {

    private final Told told;
    private final Register before;
    private final Shield shield;
    private final String language;
    private final Ids ids;

    Resolved(Told told, Register before, Shield shield, String language) {
        this.told = told;
        this.before = before;
        this.shield = shield;
        this.language = language;
        this.ids = new Ids(before);
        ids.know(told.people(), before.people());
    }

    List<Unit> units() {
        var byCode = told.units().stream().collect(groupingBy(Entry.OfUnit::code));
        return told.units().stream().map(unit -> unit(unit, byCode)).toList();
    }

    private Unit unit(Entry.OfUnit unit, Map<String, List<Entry.OfUnit>> byCode) {
        return new Unit(
                ids.unit(unit.code()),
                unit.code(),
                unit.name(),
                unit.parent().map(ids::unit),
                area(unit, byCode, new HashSet<>()),
                unit.days(),
                unit.succeeds().stream().map(ids::unit).toList());
    }

    /** A unit without an area of its own lies in that of the nearest above it; the top is its own. */
    private String area(
            Entry.OfUnit unit, Map<String, List<Entry.OfUnit>> byCode, Set<String> seen) {
        var step = unit;
        while (step.area().isEmpty() && seen.add(step.code())) {
            var parent = step.parent();
            if (parent.isEmpty()) break;
            if (!byCode.containsKey(parent.get())) return areaBefore(parent.get());
            step = on(unit, byCode.get(parent.get()));
        }
        return step.area().orElse(step.name());
    }

    private static Entry.OfUnit on(Entry.OfUnit below, List<Entry.OfUnit> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.days().contains(below.days().from()))
                .findFirst()
                .orElse(stretches.getLast());
    }

    private String areaBefore(String code) {
        return before.units().stream()
                .filter(unit -> unit.code().equals(code))
                .reduce((_, last) -> last)
                .map(Unit::area)
                .orElse("");
    }

    List<Person> people() {
        var known = before.people().stream().collect(toMap(Person::id, person -> person));
        return told.people().stream()
                .map(person ->
                        person(person, Optional.ofNullable(known.get(ids.person(person.code())))))
                .toList();
    }

    private Person person(Entry.OfPerson person, Optional<Person> known) {
        var id = ids.person(person.code());
        var speaks = person.language().or(() -> known.map(Person::language)).orElse(language);
        if (person.isProtected() || shield.covers(person.code()))
            return new Person(
                    id, person.code(), shield.coverOf(person.code()), Optional.empty(), speaks);
        return new Person(id, person.code(), person.name(), person.email(), speaks);
    }

    List<Position> positions() {
        return told.positions().stream()
                .map(one ->
                        new Position(
                                ids.person(one.person()),
                                ids.unit(one.unit()),
                                one.level(),
                                one.employment(),
                                one.days(),
                                one.endReason()))
                .toList();
    }

    List<Absence> absences() {
        return told.absences().stream()
                .map(one ->
                        new Absence(
                                one.period(),
                                one.group(),
                                one.unit().map(ids::unit),
                                one.people(),
                                hours(one.availableHours()),
                                hours(one.sickHours())))
                .toList();
    }

    /** To hundredths, as they are stored. */
    private static BigDecimal hours(BigDecimal given) {
        return given.setScale(2, RoundingMode.HALF_UP);
    }
}
