package tillit.programme.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasion;
import tillit.programme.course.Occasions;
import tillit.programme.evaluation.Evaluations;
import tillit.programme.evaluation.Said;
import tillit.programme.kept.Programmes;
import tillit.programme.web.TestOccasion;
import tillit.trial.Cast;

/** Sara, Göran and the Dane Mikkel were at a course this morning, or three weeks ago; Aino led it, Leyla was ill. */
@HouseTest
class EvaluationPagesTest {

    private static final Map<String, String> GOOD =
            Map.of("helps", "5", "shared", "4", "line", "Mer tid för <egna> fall");

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private Evaluations evaluations;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private TestOccasion course;
    private Occasion today;

    @BeforeEach
    void three_were_there() {
        course = TestOccasion.of(programmes, occasions, organisation);
        today = course.in(Duration.ofHours(-5), Duration.ZERO);
        for (var who : List.of(SARA, GORAN, MIKKEL)) wasThere(who.id(), today);
        sql.sql("insert into programme.trainer_request values (?, ?, 'yes')")
                .params(today.id().value(), AINO.id().value())
                .update();
    }

    @Test
    void who_was_there_is_asked_on_their_start_page_and_on_their_way() {
        assertThat(signedIn(SARA).get("/").body()).contains(path(today), "Två frågor");
        assertThat(signedIn(SARA).get(path(today)).body())
                .contains("Det här hjälper mig i min vardag.", "Ingen ser att det är du.")
                .contains("så du kan inte ändra det sedan", "Skriv inga namn.");
        assertThat(signedIn(MIKKEL).get(path(today)).body())
                .contains("Det her hjælper mig i min hverdag.", "Skriv ingen navne.");
        assertThat(signedIn(LEYLA).get("/").body()).doesNotContain(path(today));
    }

    @Test
    void others_find_nothing_there_and_those_who_led_it_wait() {
        assertThat(signedIn(LEYLA).get(path(today)).statusCode()).isEqualTo(404);
        assertThat(signedIn(LEYLA).post(path(today), GOOD).statusCode()).isEqualTo(404);
        for (var who : List.of(AINO, BIRGITTA)) {
            var page = signedIn(who).get(path(today));
            assertThat(page.body()).contains("om minst fem har svarat").doesNotContain("<textarea");
            signedIn(who).post(path(today), GOOD);
        }
        assertThat(answers(today)).isZero();
    }

    @Test
    void what_cannot_be_is_told_and_nothing_typed_is_lost() {
        var answer =
                signedIn(SARA)
                        .post(
                                path(today),
                                Map.of("helps", "6", "line", "x\u0007y" + "å".repeat(300)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Välj ett av de fem stegen.", "Korta till högst 300 tecken.", "xyå");
        assertThat(answers(today)).isZero();
    }

    @Test
    void one_answers_once_however_often_it_is_sent_and_cannot_change_it() {
        var sara = signedIn(SARA);
        var sent = AtOnce.answers(6, _ -> sara.post(path(today), GOOD).statusCode());
        assertThat(sent).containsOnly(302);
        sara.post(path(today), Map.of("helps", "1", "shared", "1"));
        assertThat(answers(today)).isEqualTo(1);
        assertThat(
                        sql.sql("select helps from programme.evaluation where occasion = ?")
                                .param(today.id().value())
                                .query(Integer.class)
                                .list())
                .containsExactly(5);
        assertThat(sara.get(path(today)).body())
                .contains("Tack. Ditt svar är sparat")
                .doesNotContain("Mer tid");
    }

    @Test
    void when_it_is_closed_answers_of_five_are_shown_and_of_four_not() {
        var five = closed(5);
        for (var who : List.of(SARA, AINO, BIRGITTA))
            assertThat(signedIn(who).get(path(five)).body())
                    .contains("5 har svarat.", "Mer tid för &lt;egna&gt; fall", "<strong>5 svar");
        assertThat(signedIn(LEYLA).get(path(five)).statusCode()).isEqualTo(404);
        var four = closed(4);
        assertThat(signedIn(BIRGITTA).get(path(four)).body())
                .contains("Färre än fem har svarat.")
                .doesNotContain("Mer tid");
        signedIn(SARA).post(path(four), GOOD);
        assertThat(answers(four)).isEqualTo(4);
    }

    @Test
    void while_it_is_open_nobody_sees_anything_however_many_have_answered() {
        crowd(today, 9).forEach(one -> evaluations.say(today.id(), one, said(3)));
        assertThat(answers(today)).isEqualTo(9);
        for (var who : List.of(SARA, AINO, BIRGITTA))
            assertThat(signedIn(who).get(path(today)).body())
                    .doesNotContain("9 har svarat", "svar</strong>", "Rad 3");
    }

    /** Who can read the database finds, in both tables, neither an order nor two rows that were written together. */
    @Test
    void nothing_joins_an_answer_to_who_gave_it() {
        var people = crowd(today, 40);
        for (int number = 0; number < people.size(); number++)
            evaluations.say(
                    today.id(), people.get(number), new Said(1, 1, "%02d".formatted(number)));
        var lines = list("select line from programme.evaluation where occasion = ? order by ctid");
        var roll =
                list(
                        "select person::text from programme.evaluated where occasion = ? order by ctid");
        assertThat(lines)
                .hasSize(40)
                .doesNotHaveDuplicates()
                .isNotEqualTo(lines.stream().sorted().toList());
        assertThat(roll)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(PersonId::toString).toList())
                .isNotEqualTo(people.stream().map(PersonId::toString).toList());
        var at =
                lines.stream()
                        .map(line -> roll.indexOf(people.get(Integer.parseInt(line)).toString()));
        assertThat(at.toList()).isNotEqualTo(IntStream.range(0, 40).boxed().toList());
        for (var table : List.of("evaluation", "evaluated"))
            assertThat(
                            list(
                                    "select distinct xmin::text from programme."
                                            + table
                                            + " where occasion = ?"))
                    .hasSize(1);
        assertThat(columns("evaluation"))
                .containsExactlyInAnyOrder("id", "occasion", "helps", "shared", "line");
        assertThat(columns("evaluated")).containsExactlyInAnyOrder("occasion", "person");
    }

    private List<String> columns(String table) {
        return sql.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'programme' and table_name = ?
                        """)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> list(String query) {
        return sql.sql(query).param(today.id().value()).query((row, _) -> row.getString(1)).list();
    }

    /** Three weeks ago; those who answered did so while it was open. */
    private Occasion closed(int people) {
        var occasion = course.in(Duration.ofDays(-21), Duration.ZERO);
        wasThere(SARA.id(), occasion);
        sql.sql("insert into programme.trainer_request values (?, ?, 'yes')")
                .params(occasion.id().value(), AINO.id().value())
                .update();
        for (int number = 0; number < people; number++)
            sql.sql("insert into programme.evaluation values (gen_random_uuid(), ?, 5, 4, ?)")
                    .params(occasion.id().value(), "Mer tid för <egna> fall")
                    .update();
        return occasion;
    }

    private List<PersonId> crowd(Occasion occasion, int people) {
        var all = new ArrayList<PersonId>();
        for (int number = 0; number < people; number++) {
            all.add(new PersonId(UUID.randomUUID()));
            wasThere(all.getLast(), occasion);
        }
        return all;
    }

    private static Said said(int step) {
        return new Said(step, step, "Rad " + step);
    }

    private void wasThere(PersonId who, Occasion occasion) {
        sql.sql("insert into programme.attendance (occasion, person) values (?, ?)")
                .params(occasion.id().value(), who.value())
                .update();
    }

    private int answers(Occasion occasion) {
        return sql.sql("select count(*) from programme.evaluation where occasion = ?")
                .param(occasion.id().value())
                .query(Integer.class)
                .single();
    }

    private static String path(Occasion occasion) {
        return "/evaluations/" + occasion.id();
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
