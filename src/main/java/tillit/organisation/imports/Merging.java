package tillit.organisation.imports;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.Absence;
import tillit.organisation.EndReason;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/**
 * The register as it would be after an import; see {@link Extent} for what stays. Units and people with a wrong
 * row are left as they are, altogether: half of what a file says of somebody may be worse than nothing.
 */
record Merging(
        Register before,
        Told told,
        Doubtful doubtful,
        Set<String> hidden,
        Extent extent,
        String language) {

    Register after(Shield shield) {
        var entries = new Resolved(told.without(doubtful), before, shield, language);
        return new Register(
                units(entries.units()),
                people(entries.people(), shield),
                positions(entries.positions()),
                absences(entries.absences()));
    }

    private List<Unit> units(List<Unit> sure) {
        Map<UnitId, LocalDate> since = new LinkedHashMap<>();
        sure.forEach(unit -> since.merge(unit.id(), unit.days().from(), Merging::earlier));
        var after = new ArrayList<>(sure);
        for (var unit : before.units()) {
            if (since.containsKey(unit.id()))
                Stays.before(since.get(unit.id()), unit).ifPresent(after::add);
            else if (isGone(FileKind.UNITS) && !doubtful.units().contains(unit.code()))
                extent.gone().flatMap(day -> Stays.before(day, unit)).ifPresent(after::add);
            else after.add(unit);
        }
        return after;
    }

    /** Whoever is protected is covered, also when nothing else is taken in of them. */
    private List<Person> people(List<Person> given, Shield shield) {
        var all = new LinkedHashMap<PersonId, Person>();
        before.people().forEach(person -> all.put(person.id(), person));
        given.forEach(person -> all.put(person.id(), person));
        all.replaceAll(
                (_, person) -> hidden.contains(person.code()) ? shield.covered(person) : person);
        return List.copyOf(all.values());
    }

    private List<Position> positions(List<Position> sure) {
        var unsure = doubtfulPeople();
        var byPerson = sure.stream().collect(groupingBy(Position::person));
        var after = new ArrayList<>(sure);
        for (var position : before.positions()) {
            if (byPerson.containsKey(position.person())) {
                var since = first(byPerson.get(position.person()));
                Stays.before(since, position, EndReason.MOVED).ifPresent(after::add);
            } else if (isGone(FileKind.POSITIONS) && !unsure.contains(position.person()))
                extent.gone()
                        .flatMap(day -> Stays.before(day, position, EndReason.LEFT))
                        .ifPresent(after::add);
            else after.add(position);
        }
        return after;
    }

    private static LocalDate first(List<Position> positions) {
        return positions.stream().map(one -> one.days().from()).min(naturalOrder()).orElseThrow();
    }

    private Set<PersonId> doubtfulPeople() {
        return before.people().stream()
                .filter(person -> doubtful.people().contains(person.code()))
                .map(Person::id)
                .collect(toSet());
    }

    private List<Absence> absences(List<Absence> given) {
        record Key(Object period, Object group, Object unit) {}
        return Stream.concat(before.absences().stream(), given.stream())
                .collect(
                        toMap(
                                row -> new Key(row.period(), row.group(), row.unit()),
                                row -> row,
                                (_, newer) -> newer,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Only a kind of which the files have rows at all can be missing some. */
    private boolean isGone(FileKind kind) {
        var isTold = kind == FileKind.UNITS ? !told.units().isEmpty() : !told.positions().isEmpty();
        return extent.gone().isPresent() && isTold;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
