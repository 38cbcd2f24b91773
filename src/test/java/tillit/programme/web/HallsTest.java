package tillit.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import java.util.Map;
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
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta has put eight managers at two tables, twice, and makes a gathering of it. */
@HouseTest
class HallsTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private Gatherings gatherings;
    @LocalServerPort private int port;

    private CompositionId day = new CompositionId(new UUID(0, 0));
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void the_tables_are_used() {
        day = LeadersDay.used(compositions, organisation);
        birgitta = Visitor.signedIn(port, BIRGITTA);
    }

    @Test
    void her_page_of_the_tables_leads_to_a_form_that_knows_them() {
        var plan = "plan=" + day + ".2";
        assertThat(birgitta.get("/compositions/" + day).body())
                .contains("Gör samling 1 av borden", "/gatherings/new?" + plan);
        assertThat(birgitta.get("/gatherings/new?" + plan).body())
                .contains("method=leaders-day&amp;" + plan);
        assertThat(birgitta.get("/gatherings/new?method=leaders-day&" + plan).body())
                .contains(
                        "value=\"Chefsdag i maj\"",
                        "value=\"2\"",
                        "Borden är de som du har satt samman");
    }

    @Test
    void from_their_own_page_everyone_comes_to_their_table() {
        var hall = made(1);
        assertThat(place(SARA))
                .contains("href=\"/g/" + hall.code() + "/t/1")
                .doesNotContain("/t/2");
        assertThat(place(GORAN)).contains("href=\"/g/" + hall.code() + "/t/2");
        assertThat(birgitta.get("/compositions/" + day).body())
                .contains("/gatherings/" + hall.id(), "Gör samling 2 av borden");
    }

    @Test
    void the_way_is_the_same_for_all_at_a_table_and_knows_nobody() {
        made(1);
        assertThat(way(place(SARA))).isEqualTo(way(place(AINO))).matches("/g/[A-Z0-9]+/t/1");
    }

    @Test
    void the_tables_of_another_are_nobodys_to_use() {
        var sara = Visitor.signedIn(port, SARA);
        sara.post("/gatherings", form(1));
        assertThat(place(GORAN)).doesNotContain("href=\"/g/");
        assertThat(sara.get("/gatherings/new?method=leaders-day&plan=" + day + ".1").body())
                .doesNotContain("Chefsdag i maj");
    }

    @Test
    void a_plan_that_is_none_makes_an_ordinary_gathering() {
        for (var plan : new String[] {day + ".3", day + ".0", "x", UUID.randomUUID() + ".1"})
            assertThat(birgitta.get("/gatherings/new?method=leaders-day&plan=" + plan).body())
                    .doesNotContain("name=\"plan\"");
    }

    private Gathering made(int number) {
        var made = birgitta.post("/gatherings", form(number));
        assertThat(made.statusCode()).isEqualTo(302);
        return gatherings.organisedBy(BIRGITTA.id()).getFirst();
    }

    private Map<String, String> form(int number) {
        return Map.of(
                "method",
                "leaders-day",
                "name",
                "Dagen",
                "tables",
                "2",
                "plan",
                day + "." + number);
    }

    private String place(Cast who) {
        return Visitor.signedIn(port, who).get("/compositions/" + day + "/place").body();
    }

    private static String way(String page) {
        return page.replaceAll("(?s).*href=\"(/g/[^\"]*)\".*", "$1");
    }
}
