package tillit.composition.web.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.State;
import tillit.composition.desk.StateKind;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta looks at who sits with whom, and moves people about. */
@HouseTest
class CardsPagesTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private CompositionId day = new CompositionId(UUID.randomUUID());
    private Visitor birgitta = new Visitor(0);
    private String here = "";

    @BeforeEach
    void there_is_a_result() {
        day = LeadersDay.of(compositions, organisation);
        compositions.record(
                day,
                Optional.empty(),
                UUID.randomUUID(),
                new Next(StateKind.COMPOSED, LeadersDay.FIRST, Set.of(), Note.NONE));
        birgitta = Visitor.signedIn(port, BIRGITTA);
        here = "/compositions/" + day + "/states/";
    }

    @Test
    void she_sees_each_table_with_its_people_and_what_holds() {
        var page = birgitta.get(here + "1").body();
        assertThat(page).contains("Bord 1", "Bord 2", "Aino Lindqvist", "Per Åkesson", "Samling 2");
        assertThat(page.indexOf("Sara Nyström")).isLessThan(page.indexOf("Bord 2"));
    }

    @Test
    void nobody_else_sees_it() {
        for (var path : new String[] {"1", "1/weave", "1/person?person=x", "1/effect"})
            assertThat(Visitor.signedIn(port, AINO).get(here + path).statusCode()).isEqualTo(403);
    }

    @Test
    void what_a_move_does_is_said_before_it_is_done() {
        var page = effect(SARA, "group=2");
        assertThat(page.body()).contains("Sara Nyström till Bord 2");
        assertThat(compositions.states(day)).hasSize(1);
    }

    @Test
    void to_a_full_table_one_is_offered_to_change_places() {
        assertThat(effect(SARA, "group=2").body()).contains("byt plats", "Leyla Haddad");
        assertThat(effect(SARA, "other=" + code(GORAN)).body())
                .contains("Sara Nyström byter plats med Göran Ahlgren");
    }

    @Test
    void two_change_places_and_their_places_are_shown() {
        var answer = birgitta.post(here + "1/moves", swap());
        assertThat(location(answer)).endsWith("/states/2?gathering=1#p1");
        assertThat(state().placement()).isEqualTo(LeadersDay.SECOND);
        assertThat(birgitta.get(here + "2").body())
                .contains("Sara Nyström och Göran Ahlgren har bytt plats");
    }

    @Test
    void a_move_sent_twice_is_made_once() {
        var form = swap();
        birgitta.post(here + "1/moves", form);
        assertThat(birgitta.post(here + "1/moves", form).statusCode()).isEqualTo(302);
        assertThat(compositions.states(day)).hasSize(2);
    }

    @Test
    void who_was_overtaken_by_another_tab_is_told_so_and_changes_nothing() {
        birgitta.post(here + "1/moves", swap());
        var late = birgitta.post(here + "1/moves", swap());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("hann ändras före", here + "2/person?person=" + code(SARA));
        assertThat(compositions.states(day)).hasSize(2);
    }

    @Test
    void undone_and_done_again() {
        birgitta.post(here + "1/moves", swap());
        assertThat(birgitta.post(here + "2/undoing", Map.of()))
                .satisfies(back -> assertThat(location(back)).endsWith("/1?gathering=1#redo"));
        assertThat(state().placement()).isEqualTo(LeadersDay.FIRST);
        assertThat(birgitta.get(here + "1").body()).contains("/redoing");
        assertThat(birgitta.post(here + "1/redoing", Map.of()))
                .satisfies(on -> assertThat(location(on)).endsWith("/2?gathering=1#undo"));
        assertThat(state().placement()).isEqualTo(LeadersDay.SECOND);
    }

    @Test
    void an_earlier_state_can_be_looked_at_and_gone_back_to() {
        birgitta.post(here + "1/moves", swap());
        assertThat(birgitta.get(here + "1").body())
                .contains("/return")
                .doesNotContain("id=\"try\"", "/pins");
        birgitta.post(here + "1/return", Map.of("from", "2"));
        assertThat(state().number()).isEqualTo(1);
    }

    @Test
    void who_stays_is_marked_and_so_is_a_whole_table() {
        birgitta.post(here + "1/pins", Map.of("person", code(SARA), "gathering", "2"));
        assertThat(state().isPinned(1, 1)).isTrue();
        birgitta.post(here + "2/pins", Map.of("group", "1", "gathering", "1"));
        assertThat(state().pins()).hasSize(5);
        birgitta.post(here + "3/pins", Map.of("group", "1", "gathering", "1", "stay", "false"));
        assertThat(state().pins()).hasSize(1);
    }

    @Test
    void somebody_is_found_at_their_table_and_nobody_elsewhere() {
        assertThat(birgitta.get(here + "1?q=nyström").body())
                .contains("id=\"g1\"", "En person hittad", "#found\"")
                .doesNotContain("id=\"g2\"");
        assertThat(birgitta.get(here + "1?q=qqq").body()).contains("Ingen med det namnet");
    }

    @Test
    void a_person_is_told_of_with_whom_they_sit_and_why() {
        var page = birgitta.get(here + "1/person?person=" + code(SARA)).body();
        assertThat(page).contains("Varför just där", "3 av 3 är nya bekantskaper", "Freja Kjær");
    }

    @Test
    void what_is_not_there_is_not_there() {
        for (var path :
                new String[] {
                    "7", "1/person?person=nobody", "1/effect?person=" + code(SARA) + "&group=3"
                }) assertThat(birgitta.get(here + path).statusCode()).as(path).isEqualTo(404);
        assertThat(birgitta.get(here + "1?gathering=99&page=-3").statusCode()).isEqualTo(200);
    }

    @Test
    void the_weave_thickens_from_gathering_to_gathering() {
        assertThat(birgitta.get(here + "1/weave?after=0").body()).contains("0 av 21 par");
        assertThat(birgitta.get(here + "1/weave?after=1").body())
                .contains("9 av 21 par", "<svg class=\"cloth\"");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private Map<String, String> swap() {
        return Map.of(
                "person", code(SARA),
                "other", code(GORAN),
                "gathering", "1",
                "key", UUID.randomUUID().toString());
    }

    private HttpResponse<String> effect(Cast who, String where) {
        return birgitta.get(here + "1/effect?gathering=1&person=" + code(who) + "&" + where);
    }

    private State state() {
        return compositions.current(day).orElseThrow();
    }

    private String code(Cast who) {
        return organisation.person(who.id()).orElseThrow().code();
    }
}
