package tillit.organisation;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;

/** Carries out an amendment, one at a time, inside the transaction of whoever asks. */
@Component
class Amending {

    private static final int PORTION = 5_000;

    private final Units units;
    private final Persons persons;
    private final Positions positions;
    private final Absences absences;
    private final ObjectProvider<PersonInUse> users;
    private final JdbcClient sql;

    Amending(
            Units units,
            Persons persons,
            Positions positions,
            Absences absences,
            ObjectProvider<PersonInUse> users,
            JdbcClient sql) {
        this.units = units;
        this.persons = persons;
        this.positions = positions;
        this.absences = absences;
        this.users = users;
        this.sql = sql;
    }

    void apply(Amendment amendment, IntConsumer written) {
        nextVersion();
        takeAway(amendment);
        written.accept(amendment.positions().gone().size());
        people(amendment.people());
        units.add(amendment.units().come());
        for (var some : inPortions(amendment.positions().come())) {
            positions.add(some);
            written.accept(some.size());
        }
        absences.add(amendment.absences().come());
        units.forgetThoseWithoutDays();
    }

    private static <T> List<List<T>> inPortions(List<T> rows) {
        return IntStream.iterate(0, i -> i < rows.size(), i -> i + PORTION)
                .mapToObj(i -> rows.subList(i, Math.min(i + PORTION, rows.size())))
                .toList();
    }

    long lockedVersion() {
        return sql.sql("select version from organisation.register for update")
                .query(Long.class)
                .single();
    }

    long version() {
        return sql.sql("select version from organisation.register").query(Long.class).single();
    }

    /** The row is locked until the transaction ends, so that nobody else amends at the same time. */
    private void nextVersion() {
        sql.sql("update organisation.register set version = version + 1").update();
    }

    private void takeAway(Amendment amendment) {
        var wantedPeople = amendment.people().gone();
        all("people", wantedPeople, persons.countOf(wantedPeople));
        var wantedPositions = amendment.positions().gone();
        all("positions", wantedPositions, positions.remove(wantedPositions));
        var wantedAbsences = amendment.absences().gone();
        all("absences", wantedAbsences, absences.remove(wantedAbsences));
        var wantedUnits = amendment.units().gone();
        all("units", wantedUnits, units.remove(wantedUnits));
    }

    private static void all(String what, List<?> wanted, int found) {
        if (wanted.size() != found) throw new RegisterMoved(what, wanted.size(), found);
    }

    private void people(Change<Person> change) {
        var before = ids(change.gone());
        var after = ids(change.come());
        persons.change(
                change.come().stream().filter(person -> before.contains(person.id())).toList());
        persons.add(
                change.come().stream().filter(person -> !before.contains(person.id())).toList());
        var leaving = new HashSet<>(before);
        leaving.removeAll(after);
        users.forEach(user -> leaving.removeAll(user.of(Set.copyOf(leaving))));
        persons.remove(leaving);
    }

    private static Set<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(toSet());
    }
}
