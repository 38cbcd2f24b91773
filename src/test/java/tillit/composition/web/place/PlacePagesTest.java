package tillit.composition.web.place;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Placement;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** What those at Birgitta's afternoon see of it. */
@HouseTest
class PlacePagesTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private CompositionId day = new CompositionId(new UUID(0, 0));
    private String place = "";

    @BeforeEach
    void birgitta_has_put_them_together() {
        day = LeadersDay.composed(compositions, organisation);
        place = "/compositions/" + day + "/place";
    }

    @Test
    void a_draft_is_nobodys_business() {
        var sara = Visitor.signedIn(port, SARA);
        assertThat(sara.get("/").body()).doesNotContain(place);
        assertThat(sara.get(place).statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_has_a_seat_finds_it_at_home_once_the_day_is_used() {
        compositions.adopt(day, 1);
        var home = Visitor.signedIn(port, SARA).get("/").body();
        assertThat(home).contains(place);
        assertThat(plain(home)).contains("Chefsdag i maj Samling 1: Bord 1 Samling 2: Bord 2");
    }

    @Test
    void the_page_says_who_else_is_there_and_why() {
        compositions.adopt(day, 1);
        var sara = plain(Visitor.signedIn(port, SARA).get(place).body());
        assertThat(sara)
                .containsSubsequence(
                        "Samling 1",
                        "Bord 1",
                        "Aino Lindqvist",
                        "Freja",
                        "Omsorg",
                        "Jonas",
                        "Samling 2",
                        "Bord 2",
                        "2 av dem har du inte mött här förut.",
                        "Nytt den här gången: kolleger från LEYLA och PER.",
                        "Birgitta")
                .doesNotContain("Göran");
        assertThat(sara.split("Sara Nyström")).as("but in the head of the page").hasSize(2);
    }

    @Test
    void what_was_asked_for_and_is_so_is_said() {
        compositions.adopt(day, 1);
        assertThat(plain(Visitor.signedIn(port, AINO).get(place).body()))
                .containsSubsequence(
                        "Bord 1",
                        "Ingen annan här kommer från din förvaltning.",
                        "Bord 1",
                        "Alla kommer från olika förvaltningar.");
    }

    @Test
    void it_is_there_in_danish_too() {
        compositions.adopt(day, 1);
        var sara = Visitor.signedIn(port, SARA);
        sara.post("/language", Map.of("language", "da"));
        assertThat(plain(sara.get(place).body()))
                .contains("Din plads", "Fællessamling 2", "Nyt denne gang: kolleger fra");
    }

    @Test
    void nobody_else_gets_the_page() {
        compositions.adopt(day, 1);
        for (var other : new Cast[] {OLLE, BIRGITTA})
            assertThat(Visitor.signedIn(port, other).get(place).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, OLLE).get("/").body()).doesNotContain(place);
        assertThat(new Visitor(port).get(place).statusCode()).isEqualTo(302);
    }

    @Test
    void whoever_sits_nowhere_in_what_is_used_has_no_place() {
        // The letter before 0, Göran's, is nowhere.
        use(LeadersDay.placement("0100/111", "0101/101"));
        var goran = Visitor.signedIn(port, GORAN);
        assertThat(goran.get(place).statusCode()).isEqualTo(403);
        assertThat(goran.get("/").body()).doesNotContain(place);
        assertThat(Visitor.signedIn(port, AINO).get(place).body()).doesNotContain("Göran");
    }

    @Test
    void another_state_is_another_place() {
        compositions.adopt(day, 1);
        use(LeadersDay.SECOND);
        assertThat(plain(Visitor.signedIn(port, SARA).get("/").body()))
                .contains("Samling 1: Bord 2");
    }

    @Test
    void after_a_year_it_is_no_longer_at_home_and_still_to_be_found() {
        compositions.adopt(day, 1);
        sql.sql(
                        "update composition.state set made_at = made_at - interval '366 days' where composition = ?")
                .param(day.value())
                .update();
        var sara = Visitor.signedIn(port, SARA);
        assertThat(sara.get("/").body()).doesNotContain(place);
        assertThat(sara.get(place).statusCode()).isEqualTo(200);
    }

    private void use(Placement placement) {
        var next = new Next(StateKind.COMPOSED, placement, Set.of(), Note.NONE);
        var state = compositions.record(day, Optional.of(1), UUID.randomUUID(), next).orElseThrow();
        compositions.adopt(day, state.number());
    }

    private static String plain(String page) {
        return Pattern.compile("(<[^>]*>|\\s)+").matcher(page).replaceAll(" ");
    }
}
