package tillit.programme.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.SARA;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.OpenGatherings;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.web.plan.TestCourse;
import tillit.trial.Cast;

/** A course begins in ten minutes, and a talk by a method is opened at it. */
@HouseTest
class TalkPagesTest {

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private OpenGatherings gatherings;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private TestCourse course;
    private String occasion;
    private String talk;

    @BeforeEach
    void sara_has_a_place() {
        course = TestCourse.of(programmes, occasions, organisation, port);
        var here = course.soon();
        occasion = here.substring(here.lastIndexOf('/') + 1);
        talk = "/occasions/" + occasion + "/talk";
        as(SARA).post(here + "/coming", Map.of());
    }

    @Test
    void it_is_opened_once_and_those_who_come_find_the_way_in() {
        assertThat(mine()).doesNotContain("Gå in i samtalet");
        assertThat(course.birgitta().get(talk).body()).contains("Hur vill ni samtala?");
        int before = gatherings.madeBy(BIRGITTA.id()).size();
        var answers =
                AtOnce.answers(
                        6,
                        _ ->
                                course.birgitta()
                                        .post(talk, Map.of("what", "method/network-day"))
                                        .statusCode());
        assertThat(answers).containsOnly(302);
        assertThat(gatherings.madeBy(BIRGITTA.id())).hasSize(before + 1);
        assertThat(course.birgitta().get(talk).body()).contains("Led samtalet");
        var door = door(mine());
        assertThat(as(SARA).get(door).statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_prepared_is_taken_along_and_taken_away_again() {
        var made = gatherings.make("network-day", "Vår framtid", BIRGITTA.id());
        assertThat(course.birgitta().get(talk).body()).contains("Vår framtid");
        course.birgitta().post(talk, Map.of("what", "gathering/" + made));
        assertThat(door(mine())).isEqualTo(gatherings.door(made).orElseThrow());
        course.birgitta().post(talk + "/removal", Map.of());
        assertThat(mine()).doesNotContain("Gå in i samtalet");
        assertThat(gatherings.door(made)).isPresent();
    }

    @Test
    void what_is_none_of_those_to_choose_from_is_told_beside_the_list() {
        var freja = gatherings.make("network-day", "Frejas", FREJA.id());
        for (var what : new String[] {"", "method/none", "gathering/none", "gathering/" + freja}) {
            var answer = course.birgitta().post(talk, Map.of("what", what));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Välj något i listan.").doesNotContain("Frejas");
        }
        assertThat(mine()).doesNotContain("Gå in i samtalet");
    }

    @Test
    void who_leads_it_opens_it_and_who_does_not_may_not() {
        assertThat(as(FREJA).get(talk).statusCode()).isEqualTo(403);
        assertThat(as(SARA).post(talk, Map.of("what", "method/network-day")).statusCode())
                .isEqualTo(403);
        sql.sql(
                        "insert into programme.trainer_request (occasion, person, reply) values (?, ?, 'yes')")
                .params(UUID.fromString(occasion), FREJA.id().value())
                .update();
        assertThat(as(FREJA).get("/trainer").body()).contains(talk);
        assertThat(as(FREJA).post(talk, Map.of("what", "method/network-day")).statusCode())
                .isEqualTo(302);
        assertThat(as(FREJA).get(talk).body()).contains("href=\"/gatherings/");
        assertThat(course.birgitta().get(talk).body())
                .contains("Samtalet är öppet.")
                .doesNotContain("href=\"/gatherings/");
    }

    @Test
    void long_before_nobody_is_led_in() {
        var here = course.adds("5");
        var later = "/occasions/" + here.substring(here.lastIndexOf('/') + 1) + "/talk";
        course.birgitta().post(later, Map.of("what", "method/network-day"));
        assertThat(course.birgitta().get(later).body()).contains("Samtalet är öppet.");
        assertThat(mine()).doesNotContain("Gå in i samtalet");
    }

    private String mine() {
        return as(SARA).get("/programmes/" + course.id() + "/mine").body();
    }

    private static String door(String page) {
        var found = Pattern.compile("href=\"(/g/[^\"]+)\">Gå in i samtalet").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor as(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
