package tillit.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.Rounds;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Editing;
import tillit.composition.file.PeopleFile;
import tillit.composition.grouping.People;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Organisation;
import tillit.programme.Beginnings;
import tillit.trial.Cast;

/** Birgitta goes on composing, before her two circles begin and after. */
@HouseTest
class ComposingOnTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private Times times;
    @Autowired private Beginnings beginnings;
    @Autowired private CircleKeeper circles;
    @Autowired private Editing editing;
    @Autowired private Rounds rounds;
    @Autowired private TransactionTemplate inOne;
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

    @Test
    void who_leaves_the_composition_afterwards_leaves_no_circle_and_no_number_means_others() {
        TwoCircles.find(times, id, "Ekbacken");
        birgitta.post(here, Map.of());
        var before = List.of(begun(1), begun(2));

        without(SARA, JONAS);

        assertThat(beginnings.begin(id, "")).isZero();
        assertThat(List.of(begun(1), begun(2))).isEqualTo(before);
        var circles = beginnings.of(id).orElseThrow().round().circles();
        assertThat(circles.getFirst().members()).isEmpty();
        assertThat(circles.getLast().number()).isEqualTo(2);
        assertThat(circles.getLast().members()).containsExactly(FREJA.id(), LEYLA.id());
    }

    /** Between looking which groups are used and letting them begin nobody can choose others. */
    @Test
    void whoever_lets_circles_begin_holds_the_composition_also_when_other_groups_were_used() {
        TwoCircles.find(times, id, "Ekbacken");
        TwoCircles.place(compositions, id, Optional.of(1), 0, 1, 0, 1);
        compositions.adopt(id, 2);

        var free =
                inOne.execute(_ -> {
                    rounds.hold(id);
                    return AtOnce.answers(1, _ -> isFree());
                });

        assertThat(free).containsExactly(false);
        assertThat(isFree()).isTrue();
    }

    private boolean isFree() {
        return sql.sql("select 1 from composition.composition where id = ? for update skip locked")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void without(Cast... gone) {
        var names = Stream.of(gone).map(Cast::shownName).toList();
        var people = compositions.people(id);
        var left = people.members().stream().filter(one -> !names.contains(one.name())).toList();
        var file = PeopleFile.text(new People(people.columns(), left)).getBytes(UTF_8);
        assertThat(editing.replace(id, Optional.of(file), Optional.empty())).isEmpty();
    }

    private Circle first() {
        return begun(1);
    }

    private Circle begun(int number) {
        var begun = beginnings.of(id).orElseThrow().begun();
        return circles.circle(Objects.requireNonNull(begun.get(number)));
    }
}
