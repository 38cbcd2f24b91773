package tillit.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.SARA;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Organisation;
import tillit.programme.Beginnings;

/** Birgitta goes on composing, before her two circles begin and after. */
@HouseTest
class ComposingOnTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private Times times;
    @Autowired private Beginnings beginnings;
    @Autowired private CircleKeeper circles;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private CompositionId id = new CompositionId(new UUID(0, 0));
    private String here = "";
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void birgitta_has_put_two_circles_together() {
        id = TwoCircles.of(compositions, organisation);
        here = "/compositions/" + id + "/beginning";
        birgitta = Visitor.signedIn(port, BIRGITTA);
    }

    @Test
    void no_other_groups_begin_than_those_that_are_used() {
        TwoCircles.find(times, id, "Ekbacken");
        TwoCircles.place(compositions, id, Optional.of(1), 0, 1, 0, 1);
        assertThat(compositions.adopt(id, 2)).isTrue();

        birgitta.post(here, Map.of());

        assertThat(birgitta.get(here).body()).contains("Först tider");
        assertThat(birgitta.get("/compositions/" + id).body()).doesNotContain(here);
        assertThat(
                        sql.sql("select count(*) from programme.begun_circle where composition = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single())
                .isZero();
        TwoCircles.find(times, id, "Ekbacken");
        assertThat(beginnings.begin(id, "")).isEqualTo(2);
    }

    @Test
    void groups_that_are_looked_at_and_not_used_change_nothing() {
        compositions.adopt(id, 1);
        TwoCircles.place(compositions, id, Optional.of(1), 0, 1, 0, 1);
        TwoCircles.find(times, id, "Ekbacken");

        birgitta.post(here, Map.of());

        assertThat(first().people()).containsExactlyInAnyOrder(AINO.id(), SARA.id(), JONAS.id());
    }

    @Test
    void after_that_neither_groups_nor_times_change_and_the_pages_say_so() {
        TwoCircles.find(times, id, "Ekbacken");
        birgitta.post(here, Map.of());
        TwoCircles.place(compositions, id, Optional.of(1), 0, 1, 0, 1);
        var before = times.found(id).orElseThrow().timetable();
        var page = "/compositions/" + id + "/times";

        birgitta.post("/compositions/" + id + "/adoption", Map.of("state", "2"));
        birgitta.post(page + "/1/3", Map.of("to", "2027-02-23T13:00"));
        TwoCircles.find(times, id, "");

        assertThat(compositions.find(id).orElseThrow().adopted()).contains(1);
        assertThat(times.found(id).orElseThrow().timetable()).isEqualTo(before);
        assertThat(birgitta.get(page).body())
                .contains("Grupperna har börjat", here)
                .doesNotContain(page + "/plan", page + "/1/1\"", page + "/timetable");
        assertThat(birgitta.get(page + "/plan").statusCode()).isEqualTo(302);
        assertThat(birgitta.get(page + "/1/1").statusCode()).isEqualTo(302);
    }

    private Circle first() {
        var begun = beginnings.of(id).orElseThrow().begun();
        return circles.circle(Objects.requireNonNull(begun.get(1)));
    }
}
