package tillit.organisation;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;

/** The people, units and positions, as they were, are and are planned to be on any day. */
@Service
@Transactional(readOnly = true)
public class Organisation {

    /** So many hits does a search give at most: who wants fewer writes more of the name. */
    public static final int HITS = 20;

    private final Units units;
    private final Persons persons;
    private final Positions positions;
    private final Absences absences;
    private final Amending amending;
    private final Clock clock;

    Organisation(
            Units units,
            Persons persons,
            Positions positions,
            Absences absences,
            Amending amending,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.units = units;
        this.persons = persons;
        this.positions = positions;
        this.absences = absences;
        this.amending = amending;
        this.clock = clock.withZone(zone);
    }

    /** The day it is where the organisation is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    public Optional<Person> person(PersonId id) {
        return persons.withId(id);
    }

    /** The names of all of them who are known, in one question to the database. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return persons.names(ids);
    }

    /**
     * The names, each once, of those who work or have worked here and are called so in the family.
     *
     * @param familyNames of two that are joined the last one; accents and capitals do not matter
     */
    public List<String> namesOfFamilies(Collection<String> familyNames) {
        return persons.namesOfFamilies(familyNames.stream().map(PlainLetters::of).toList());
    }

    /**
     * Those at work on the day with this in their name, wherever it stands, at most {@value #HITS}, by name.
     * Accents and capitals do not matter; nothing asked for finds nobody.
     */
    public List<Colleague> search(String partOfName, LocalDate day) {
        var letters = PlainLetters.of(partOfName);
        return letters.isEmpty() ? List.of() : persons.atWork(letters, day, HITS);
    }

    /**
     * The units on the day with this in their name, wherever it stands, at most {@value #HITS}: first those whose
     * name begins so.
     */
    public List<Unit> searchUnits(String partOfName, LocalDate day) {
        var letters = PlainLetters.of(partOfName);
        if (letters.isEmpty()) return List.of();
        return units.on(day).stream()
                .filter(unit -> PlainLetters.of(unit.name()).contains(letters))
                .sorted(comparing(unit -> !PlainLetters.of(unit.name()).startsWith(letters)))
                .limit(HITS)
                .toList();
    }

    /** All there are on the day, by name. */
    public List<Unit> units(LocalDate day) {
        return units.on(day);
    }

    /** Empty when there is no such unit, or not on that day. */
    public Optional<Unit> unit(UnitId id, LocalDate day) {
        return stretches(id).stream().filter(unit -> unit.days().contains(day)).findFirst();
    }

    /** All days of a unit, the earliest first: one stretch for each in which it was the same. */
    public List<Unit> stretches(UnitId id) {
        return units.stretches(id);
    }

    /** What the person is on that day; a manager's position comes first. */
    public List<Position> positions(PersonId person, LocalDate day) {
        return positions.of(person, day);
    }

    /** The units of which the person is the manager on that day, not those below them. */
    public List<Unit> managed(PersonId person, LocalDate day) {
        return units.managedBy(person, day);
    }

    /** The highest level on which the person is a manager on that day; empty for employees. */
    public Optional<Level> level(PersonId person, LocalDate day) {
        return positions.of(person, day).stream().flatMap(p -> p.level().stream()).findFirst();
    }

    public Headcount headcount(LocalDate day) {
        return new Headcount(
                positions.people(day, false), positions.people(day, true), units.count(day));
    }

    /** Takes in a whole organisation: all of it, or, when something does not fit, nothing. */
    @Transactional
    public void take(List<Unit> newUnits, List<Person> newPeople, List<Position> newPositions) {
        amend(
                new Amendment(
                        Change.adding(newUnits),
                        Change.adding(newPeople),
                        Change.adding(newPositions),
                        Change.none()));
    }

    /** Changes everything that the amendment says, or, throwing {@link RegisterMoved}, nothing. */
    @Transactional
    public void amend(Amendment amendment) {
        amend(amendment, _ -> {});
    }

    /** As above; {@code written} is told how many positions have been written, some thousands at a time. */
    @Transactional
    public void amend(Amendment amendment, IntConsumer written) {
        amending.apply(amendment, written);
    }

    /** Everybody who works or has worked here, by code. */
    public List<Person> everybody() {
        return persons.all();
    }

    /** Those of these codes who work or have worked here. */
    public List<Person> withCodes(Collection<String> codes) {
        return persons.withCodes(codes);
    }

    /** Everything there is, on every day, but for who they are. */
    public History history() {
        return new History(units.all(), positions.all(), absences.all());
    }

    /** Another number means that something in the register has changed. */
    public long version() {
        return amending.version();
    }

    /** The same, and nobody changes anything until the transaction ends. */
    @Transactional
    public long lockedVersion() {
        return amending.lockedVersion();
    }
}
