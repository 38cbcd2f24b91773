package tillit.commons.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MAJKEN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.commons.assignment.Assignments;
import tillit.law.Retention;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Days;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.trial.Cast;

/** Hemtjänst Bokelund says what it is here for, and everybody reads the chain from the top. */
@HouseTest
class AssignmentPagesTest {

    @Autowired private Assignments assignments;
    @Autowired private Organisation organisation;
    @Autowired private Retention retention;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private UnitId unit = new UnitId(new UUID(0, 0));
    private String at = "";

    @BeforeEach
    void nobody_has_said_anything() {
        unit = organisation.managed(SARA.id(), organisation.today()).getFirst().id();
        at = "/assignments/" + unit;
        forget();
    }

    @AfterEach
    void forget() {
        sql.sql("delete from commons.assignment where unit = ?").param(unit.value()).update();
    }

    @Test
    void a_units_own_manager_says_it_once_and_everybody_reads_it_in_the_chain() {
        var sara = as(SARA);
        assertThat(sara.get("/assignments").headers().firstValue("location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(at));
        assertThat(sara.get(at).body()).contains("Skriv vad ni är till för", "Ekhamns kommun");
        var once = said("Att leva som hemma <hela> livet.", 0);

        var answers = AtOnce.answers(5, _ -> sara.post(at, once).statusCode());

        assertThat(answers).containsOnly(302);
        assertThat(assignments.all(unit)).hasSize(1);
        assertThat(as(MAJKEN).get(at).body())
                .contains("Att leva som hemma &lt;hela&gt; livet.", "APT i mars")
                .doesNotContain("Skriv vad ni är till för", "Säg det på nytt");
        var above =
                organisation.unit(unit, organisation.today()).flatMap(Unit::parent).orElseThrow();
        assertThat(as(MIKKEL).get("/assignments/" + above).body())
                .contains("Enhederne under", "Att leva som hemma");
    }

    @Test
    void who_writes_over_what_somebody_else_wrote_sees_both_and_loses_nothing() {
        var sara = as(SARA);
        sara.post(at, said("Den första.", 0));

        var late = sara.post(at, said("Den andra, skriven samtidigt.", 0));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains(
                        "Den första.",
                        "Den andra, skriven samtidigt.",
                        "name=\"number\" value=\"1\"");
        assertThat(sara.post(at, said("Den andra, skriven samtidigt.", 1)).statusCode())
                .isEqualTo(302);
        assertThat(sara.get(at + "/versions").body())
                .containsSubsequence("Den andra, skriven samtidigt.", "Den första.");
    }

    @Test
    void two_who_write_at_once_make_one_version_and_one_question() {
        var sara = as(SARA);

        var answers = AtOnce.answers(6, i -> sara.post(at, said("Text " + i, 0)).statusCode());

        assertThat(answers.stream().filter(it -> it == 302)).hasSize(1);
        assertThat(answers.stream().filter(it -> it == 422)).hasSize(5);
        assertThat(assignments.all(unit)).hasSize(1);
    }

    @Test
    void nobody_says_it_for_another_unit_not_even_from_above() {
        for (var who : List.of(GORAN, HENRIK, MAJKEN)) {
            assertThat(as(who).get(at + "/change").statusCode()).isEqualTo(403);
            assertThat(as(who).post(at, said("Uppifrån.", 0)).statusCode()).isEqualTo(403);
        }
        assertThat(assignments.all(unit)).isEmpty();
    }

    @Test
    void too_much_and_nothing_are_told_beside_the_field() {
        var sara = as(SARA);
        var long600 = sara.post(at, said("x".repeat(601), 0));
        assertThat(long600.statusCode()).isEqualTo(422);
        assertThat(long600.body()).contains("Det är 601 tecken", "x".repeat(601));
        assertThat(sara.post(at, said(" \n ", 0)).body()).contains("Skriv vad ni är till för.");
    }

    @Test
    void a_unit_that_came_out_of_another_shows_what_that_one_said_until_it_speaks() {
        var today = organisation.today();
        var top = organisation.unit(unit, today).flatMap(Unit::parent).orElseThrow();
        var began = LocalDate.of(2020, 1, 1);
        var eldest = unit(top, "Allra första", began.minusYears(5), Optional.of(began), List.of());
        var silent = unit(top, "Den tysta", began, Optional.of(today), List.of(eldest.id()));
        var old = unit(top, "Gamla enheten", began, Optional.of(today), List.of());
        var young =
                unit(top, "Nya enheten", today, Optional.empty(), List.of(old.id(), silent.id()));
        var all = List.of(eldest, silent, old, young);
        organisation.amend(
                new Amendment(Change.adding(all), Change.none(), Change.none(), Change.none()));
        assignments.say(eldest.id(), 0, "Det allra första.", "", UUID.randomUUID());
        assignments.say(old.id(), 0, "Det gamla uppdraget.", "", UUID.randomUUID());
        try {
            assertThat(as(MAJKEN).get("/assignments/" + young.id()).body())
                    .contains("Det gamla uppdraget.", "Från tiden som Gamla enheten")
                    .contains("Det allra första.", "Från tiden som Allra första");
            assignments.say(young.id(), 0, "Det nya.", "", UUID.randomUUID());
            assertThat(as(MAJKEN).get("/assignments/" + young.id()).body())
                    .contains("Det nya.")
                    .doesNotContain("Det gamla uppdraget.");
        } finally {
            sql.sql("delete from commons.assignment where unit in (?, ?, ?)")
                    .params(old.id().value(), young.id().value(), eldest.id().value())
                    .update();
            organisation.amend(
                    new Amendment(
                            new Change<>(all, List.of()),
                            Change.none(),
                            Change.none(),
                            Change.none()));
        }
    }

    @Test
    void a_version_is_erased_five_years_after_another_took_its_place_and_the_last_one_stays() {
        assignments.say(unit, 0, "Den första.", "", UUID.randomUUID());
        assignments.say(unit, 1, "Den andra.", "", UUID.randomUUID());
        retention.erase();
        assertThat(assignments.all(unit)).hasSize(2);
        sql.sql(
                        "update commons.assignment set erased_on = current_date - 1 where unit = ? and erased_on is not null")
                .param(unit.value())
                .update();

        retention.erase();

        assertThat(assignments.all(unit)).singleElement().matches(it -> it.number() == 2);
    }

    @Test
    void a_stray_unit_leads_back() {
        var answer = as(SARA).get("/assignments/" + UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static Unit unit(
            UnitId above,
            String name,
            LocalDate from,
            Optional<LocalDate> to,
            List<UnitId> before) {
        var id = new UnitId(UUID.randomUUID());
        return new Unit(
                id,
                id.toString(),
                name,
                Optional.of(above),
                "Hemtjänst",
                new Days(from, to),
                before);
    }

    private static Map<String, String> said(String words, int number) {
        return Map.of(
                "key",
                UUID.nameUUIDFromBytes((words + number).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                "number",
                String.valueOf(number),
                "words",
                words,
                "talked",
                "APT i mars");
    }

    private Visitor as(Cast who) {
        var visitor = Visitor.signedIn(port, who);
        visitor.readToken("/");
        return visitor;
    }
}
