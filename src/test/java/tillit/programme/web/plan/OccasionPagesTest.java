package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.trial.Cast;

/** A course with one place, or two; Sara, Göran and Leyla want to come. */
@HouseTest
class OccasionPagesTest {

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private Notices notices;
    @LocalServerPort private int port;

    private TestCourse course;

    @BeforeEach
    void birgitta_has_announced_circles_for_three_areas() {
        course = TestCourse.of(programmes, occasions, organisation, port);
    }

    @Test
    void it_is_added_once_and_whom_it_is_for_sees_it() {
        var form = course.form("2");
        assertThat(course.birgitta().post(course.path() + "/occasions", form).statusCode())
                .isEqualTo(302);
        assertThat(course.birgitta().post(course.path() + "/occasions", form).statusCode())
                .isEqualTo(302);
        assertThat(course.rolls()).hasSize(1);
        assertThat(course.birgitta().get(course.path() + "/occasions").body())
                .contains("Rådhuset, sal 2", "0 av 2 platser är tagna", "09:00–16:00");
        assertThat(page(SARA)).contains("Rådhuset, sal 2", "2 platser kvar", "Jag kommer");
    }

    @Test
    void what_cannot_be_is_told_beside_its_field() {
        var form = course.form("ingen");
        form.put("day", "2019-01-01");
        form.put("from", "nio");
        form.put("place", "");
        form.put("leave", "snart");
        var answer = course.birgitta().post(course.path() + "/occasions", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("någon av delens dagar", "Skriv ett klockslag, till exempel 09:00.")
                .contains("Skriv var ni träffas", "Skriv ett tal mellan 1 och 1 000.")
                .contains("Välj en dag som inte är efter tillfället.", "value=\"nio\"")
                .doesNotContain("aria-current=\"page\"");
        var turned = course.form("2");
        turned.put("to", "08:00");
        assertThat(course.birgitta().post(course.path() + "/occasions", turned).body())
                .contains("Skriv ett klockslag som kommer efter början.");
        assertThat(course.rolls()).isEmpty();
    }

    @Test
    void when_it_is_full_one_waits_and_moves_up_when_another_leaves() {
        var here = course.adds("1");
        comes(SARA, here);
        comes(GORAN, here);
        comes(LEYLA, here);
        assertThat(page(SARA)).contains("Du har en plats.", "Lämna platsen");
        assertThat(page(GORAN)).contains("Blir en plats ledig är den din.", "Lämna kön");
        assertThat(page(LEYLA)).contains("Du är nummer 2 i kön.");
        var leylas = course.mails(notices, LEYLA).getFirst();
        assertThat(signedIn(SARA).post(here + "/leaving", Map.of()).statusCode()).isEqualTo(302);

        assertThat(page(GORAN)).contains("Du har en plats.");
        assertThat(page(LEYLA)).contains("Blir en plats ledig är den din.");
        assertThat(course.mails(notices, GORAN))
                .anyMatch(mail -> mail.subject().startsWith("Nu har du en plats"));
        assertThat(course.mails(notices, LEYLA).getFirst()).isEqualTo(leylas);
        comes(SARA, here);
        assertThat(page(SARA)).contains("Du är nummer 2 i kön.");
    }

    /** Three for one place: it is given once, and who is sent twice stands there once. */
    @Test
    void many_at_once_share_out_the_places_that_there_are() {
        var here = course.adds("1");
        var all = List.of(signedIn(SARA), signedIn(GORAN), signedIn(LEYLA));
        var answers =
                AtOnce.answers(
                        9,
                        number ->
                                all.get(number % 3).post(here + "/coming", Map.of()).statusCode());
        assertThat(answers).hasSize(9).containsOnly(302);
        var roll = course.rolls().getFirst();
        assertThat(roll.inOrder()).containsExactlyInAnyOrder(SARA.id(), GORAN.id(), LEYLA.id());
        assertThat(roll.placed()).hasSize(1);
    }

    @Test
    void one_comes_to_one_time_of_a_part_and_is_told_what_else_is_then() {
        var here = course.adds("5");
        course.adds("5");
        comes(SARA, here);
        var other =
                course.rolls().stream()
                        .map(roll ->
                                "/programmes/" + course.id() + "/occasions/" + roll.occasion().id())
                        .filter(path -> !path.equals(here))
                        .findFirst()
                        .orElseThrow();
        var answer = signedIn(SARA).post(other + "/coming", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(
                        occasions.with(SARA.id()).stream()
                                .filter(it -> it.programme().equals(course.id())))
                .hasSize(1);
    }

    @Test
    void who_says_so_in_many_tabs_at_once_comes_to_one_time_only() {
        var times = List.of(course.adds("5"), course.adds("5"), course.adds("5"));
        var sara = signedIn(SARA);
        var answers =
                AtOnce.answers(
                        9,
                        number ->
                                sara.post(times.get(number % 3) + "/coming", Map.of())
                                        .statusCode());
        assertThat(answers).contains(302, 422).doesNotContain(500);
        assertThat(course.rolls()).filteredOn(roll -> roll.has(SARA.id())).hasSize(1);
    }

    @Test
    void who_has_said_yes_to_something_at_the_same_time_is_told_before_they_choose() {
        var day = course.part().days().from().plusDays(40).toString();
        var lesson = course.form("5");
        lesson.put("day", day);
        course.birgitta().post(course.path() + "/occasions", lesson);
        comes(
                SARA,
                "/programmes/"
                        + course.id()
                        + "/occasions/"
                        + course.rolls().getFirst().occasion().id());
        var other = programmes.find(course.id()).orElseThrow().programme().parts().get(1);
        programmes.put(course.id(), onTheSameDays(other));
        var form = course.form("5");
        form.put("day", day);
        course.birgitta().post(course.path(other) + "/occasions", form);
        assertThat(course.rolls()).hasSize(2);
        assertThat(page(SARA))
                .contains("Du har redan sagt ja till Samtalsledare lär sig metoden då");
        assertThat(page(GORAN)).doesNotContain("Du har redan sagt ja");
    }

    @Test
    void who_it_is_not_for_cannot_come_and_after_the_last_day_nobody_leaves_by_themself() {
        var here = course.adds("5");
        assertThat(signedIn(MIKKEL).post(here + "/coming", Map.of()).statusCode()).isEqualTo(403);
        var form = course.form("1");
        form.put("leave", organisation.today().minusDays(1).toString());
        form.put("place", "Sent");
        course.birgitta().post(course.path() + "/occasions", form);
        var late =
                course.rolls().stream()
                        .filter(roll -> roll.occasion().place().equals("Sent"))
                        .map(roll ->
                                "/programmes/" + course.id() + "/occasions/" + roll.occasion().id())
                        .findFirst()
                        .orElseThrow();
        comes(GORAN, late);
        var answer = signedIn(GORAN).post(late + "/leaving", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Sista dagen att lämna återbud har gått.");
        assertThat(page(GORAN)).contains("Du har en plats.");
    }

    @Test
    void who_has_a_place_says_on_the_day_that_they_are_there_and_may_print_it() {
        var here = course.soon();
        comes(SARA, here);
        assertThat(page(SARA)).contains("Jag är här").doesNotContain("Intyg");
        assertThat(signedIn(SARA).post(here + "/attendance", Map.of()).statusCode()).isEqualTo(302);
        assertThat(signedIn(SARA).post(here + "/attendance", Map.of()).statusCode()).isEqualTo(302);

        assertThat(page(SARA)).contains("Du var där.", "Intyg").doesNotContain("Lämna platsen");
        var certificate = "/certificates/" + here.substring(here.lastIndexOf('/') + 1);
        assertThat(signedIn(SARA).get(certificate).body())
                .contains("Sara Nyström", "har deltagit i Samtalsledare lär sig metoden", "Ekhamn");
        assertThat(signedIn(GORAN).get(certificate).statusCode()).isEqualTo(404);

        assertThat(signedIn(GORAN).post(here + "/attendance", Map.of()).body())
                .contains("Du har ingen plats här.");
        var door = course.path() + "/occasions/" + here.substring(here.lastIndexOf('/') + 1);
        assertThat(course.birgitta().get(door).body())
                .contains("1 av 1 har sagt att de är här", "role=\"img\"");
    }

    @Test
    void nobody_is_there_before_the_day() {
        var here = course.adds("5");
        comes(LEYLA, here);
        var answer = signedIn(LEYLA).post(here + "/attendance", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det här går bara på plats, samma dag.");
        assertThat(page(LEYLA)).contains("Du har en plats.").doesNotContain("Jag är här");
    }

    private Part onTheSameDays(Part part) {
        var days = course.part().days();
        return new Part(
                part.id(),
                part.kind(),
                part.name(),
                part.about(),
                days,
                part.audience(),
                part.breadths(),
                part.expected(),
                part.effort(),
                Set.of());
    }

    private void comes(Cast who, String here) {
        assertThat(signedIn(who).post(here + "/coming", Map.of()).statusCode()).isEqualTo(302);
    }

    private String page(Cast who) {
        return signedIn(who).get("/programmes/" + course.id() + "/mine").body();
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
