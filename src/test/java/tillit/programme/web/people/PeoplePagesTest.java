package tillit.programme.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;
import tillit.programme.web.plan.TestCourse;
import tillit.trial.Cast;

/** Birgitta looks for those for whom a programme is; of two places one is Sara’s and one Göran’s, and Leyla waits. */
@HouseTest
class PeoplePagesTest {

    private static final Pattern NAME = Pattern.compile("<li class=\"row\"><span><strong>([^<]+)");

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private StaffNow staff;
    @LocalServerPort private int port;

    private TestCourse course;

    @BeforeEach
    void three_have_said_that_they_come() {
        course = TestCourse.of(programmes, occasions, organisation, port);
        var here = course.adds("2");
        for (var who : List.of(SARA, GORAN, LEYLA)) comes(who, here);
    }

    @Test
    void all_for_whom_it_is_stand_there_once_page_after_page() {
        var kept = programmes.find(course.id()).orElseThrow();
        var people = staff.now().of(kept.programme().audience()).size();
        assertThat(people).isGreaterThan(PeoplePage.MOST);

        var first = page("");
        assertThat(first)
                .contains(people + " personer", "Sida 1 av 2", "rel=\"next\"")
                .doesNotContain("rel=\"prev\"", "Plats ");
        var second = page("?page=2");
        assertThat(second).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(names(first)).hasSize(PeoplePage.MOST);
        assertThat(names(second)).hasSize(people - PeoplePage.MOST);
        assertThat(page("?page=99999")).contains("Sida 2 av 2");
    }

    @Test
    void they_are_found_by_name_workplace_and_area_however_it_is_typed() {
        assertThat(names(page("?q=SARA"))).contains(SARA.shownName());
        assertThat(names(page("?q=goran"))).contains(GORAN.shownName());
        var area = page("?area=Grundskola");
        assertThat(names(area)).isNotEmpty();
        assertThat(area).doesNotContain("· Hemtjänst");
        assertThat(page("?q=finnsinte")).contains("Ingen passar in på det du söker");
    }

    @Test
    void an_invitation_counts_nobody_who_stays_away() {
        var part = "?part=" + course.part().id();
        var page = page(part);
        assertThat(page)
                .contains("Har plats (2)", "Väntar på plats (1)", "Den här delen är en inbjudan")
                .doesNotContain("Ingen plats än");
        assertThat(names(page(part + "&how=HAS_PLACE")))
                .containsExactlyInAnyOrder(SARA.shownName(), GORAN.shownName());
        assertThat(names(page(part + "&how=WAITS"))).containsExactly(LEYLA.shownName());
        assertThat(names(page(part + "&how=NOTHING_YET"))).isEqualTo(names(page));
    }

    @Test
    void where_all_are_expected_the_strategist_sees_who_has_no_place_yet() {
        programmes.put(course.id(), expected(course.part()));
        var part = "?part=" + course.part().id();
        var page = page(part + "&how=NOTHING_YET");
        assertThat(page).contains("Ingen plats än").doesNotContain("Den här delen är en inbjudan");
        assertThat(names(page))
                .isNotEmpty()
                .doesNotContain(SARA.shownName(), GORAN.shownName(), LEYLA.shownName());
        assertThat(names(page(part + "&q=sara"))).contains(SARA.shownName());
    }

    @Test
    void what_nobody_can_mean_shows_everybody() {
        var all = names(page(""));
        for (var query : List.of("?page=-1", "?page=x", "?part=x", "?how=x"))
            assertThat(names(page(query))).as(query).isEqualTo(all);
    }

    @Test
    void nobody_else_sees_it() {
        for (var who : List.of(AINO, MIKKEL))
            assertThat(signedIn(who).get("/programmes/" + course.id() + "/people").statusCode())
                    .isIn(403, 404);
    }

    private static Part expected(Part it) {
        return new Part(
                it.id(),
                it.kind(),
                it.name(),
                it.about(),
                it.days(),
                it.audience(),
                it.breadths(),
                true,
                it.effort(),
                it.after());
    }

    private String page(String query) {
        var answer = course.birgitta().get("/programmes/" + course.id() + "/people" + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return answer.body();
    }

    private static List<String> names(String page) {
        return NAME.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private void comes(Cast who, String occasion) {
        assertThat(signedIn(who).post(occasion + "/coming", Map.of()).statusCode()).isEqualTo(302);
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
