package tillit.mandates.trying;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.HENRIK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.law.Erasing;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.Level;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** The kitchen below Henrik gets another manager while something is tried there. */
@HouseTest
class NewManagerTest {

    @Autowired private Trials trials;
    @Autowired private TrialKeeper keeper;
    @Autowired private Organisation organisation;
    @Autowired private List<Erasing> erasing;
    @Autowired private JdbcClient sql;

    private final TrialId id = TrialId.random();
    private final UnitId kitchen = new UnitId(UUID.randomUUID());
    private final Person berit = person("Berit Hake");
    private final Person nils = person("Nils Gryt");
    private LocalDate today = LocalDate.EPOCH;
    private List<Position> there = List.of();

    @BeforeEach
    void berit_manages_the_kitchen() {
        today = organisation.today();
        amend(
                new Change<>(List.of(), List.of(unit())),
                Change.adding(List.of(berit, nils)),
                Change.none());
        positions(List.of(begun(berit, today.minusDays(90))));
        trials.begin(
                id,
                new Trials.Plan(
                        Optional.empty(),
                        "Anställa en till",
                        Optional.empty(),
                        kitchen,
                        HENRIK.id(),
                        today,
                        today.plusDays(30),
                        "",
                        ""));
    }

    @AfterEach
    void and_is_gone() {
        sql.sql("delete from mandates.trial where id = ?").param(id.value()).update();
        amend(
                new Change<>(List.of(unit()), List.of()),
                new Change<>(List.of(berit, nils), List.of()),
                new Change<>(there, List.of()));
    }

    @Test
    void whoever_manages_it_today_decides_and_the_one_before_no_more() {
        var trial = keeper.kept(id).orElseThrow();
        assertThat(keeper.holders(trial)).containsExactly(berit.id());
        assertThat(keeper.of(berit.id())).extracting(Tried::id).contains(id);

        positions(List.of(ended(berit), begun(nils, today)));

        assertThat(keeper.holders(trial)).containsExactly(nils.id());
        assertThat(keeper.of(nils.id())).extracting(Tried::id).contains(id);
        assertThat(keeper.of(berit.id())).isEmpty();
        assertThat(keeper.givers(trial)).containsExactly(HENRIK.id());
        keeper.stop(id, berit.id(), "Nej");
        assertThat(trials.find(id).orElseThrow().state()).isEqualTo(Trials.State.TRIED);
        keeper.stop(id, nils.id(), "Ja");
        assertThat(trials.find(id).orElseThrow().state()).isEqualTo(Trials.State.BACK);
    }

    @Test
    void notes_are_of_the_two_and_gone_a_year_after_the_end_and_the_trial_after_two() {
        var key = UUID.randomUUID();
        keeper.note(id, key, berit.id(), "Mindre mat kastas");
        keeper.note(id, key, berit.id(), "Mindre mat kastas");
        keeper.note(id, UUID.randomUUID(), nils.id(), "Hej");
        assertThat(keeper.notes(id))
                .singleElement()
                .extracting(Note::text)
                .isEqualTo("Mindre mat kastas");
        erase(today.plusYears(9));
        assertThat(keeper.notes(id)).hasSize(1);
        keeper.stop(id, HENRIK.id(), "Nog");
        erase(today.plusMonths(12).minusDays(1));
        assertThat(keeper.notes(id)).hasSize(1);
        erase(today.plusMonths(12));
        assertThat(keeper.notes(id)).isEmpty();
        assertThat(trials.find(id)).isPresent();
        erase(today.plusMonths(24));
        assertThat(trials.find(id)).isEmpty();
    }

    private void erase(LocalDate day) {
        erasing.stream().filter(one -> one.what().equals("trial")).forEach(one -> one.eraseOn(day));
    }

    private void amend(Change<Unit> units, Change<Person> people, Change<Position> positions) {
        organisation.amend(new Amendment(units, people, positions, Change.none()));
    }

    private void positions(List<Position> come) {
        amend(Change.none(), Change.none(), new Change<>(there, come));
        there = come;
    }

    private Unit unit() {
        var above = organisation.managed(HENRIK.id(), today).getFirst();
        return new Unit(
                kitchen,
                kitchen.toString(),
                "Köket",
                Optional.of(above.id()),
                above.area(),
                Days.since(today.minusDays(90)),
                List.of());
    }

    private Position begun(Person person, LocalDate from) {
        return position(person, Days.since(from));
    }

    private Position ended(Person person) {
        return position(person, Days.between(today.minusDays(90), today.minusDays(1)));
    }

    private Position position(Person person, Days days) {
        return new Position(
                person.id(),
                kitchen,
                Optional.of(Level.UNIT_MANAGER),
                Employment.PERMANENT,
                days,
                Optional.empty());
    }

    private static Person person(String name) {
        var id = new PersonId(UUID.randomUUID());
        return new Person(id, id.toString(), name, Optional.empty(), "sv");
    }
}
