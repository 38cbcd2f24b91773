package tillit.mandates.web.trying;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.mandates.order.Line;
import tillit.mandates.order.Orders;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.trial.Cast;

/** Henrik lets Sara’s unit hire beyond the frame, and decides on the last day. */
@HouseTest
class TrialPagesTest {

    @Autowired private Trials trials;
    @Autowired private Orders orders;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final UUID key = UUID.randomUUID();

    @AfterEach
    void nothing_is_left_of_it() {
        sql.sql("delete from mandates.trial where id = ?").param(key).update();
        sql.sql("delete from mandates.version where from_day is null").update();
    }

    @Test
    void henrik_begins_it_once_and_sara_finds_it_where_she_asks() {
        begins(HENRIK, form());
        begins(HENRIK, form());
        assertThat(page(SARA, "/mandates?q=anst%C3%A4lla+utanf%C3%B6r+ramen"))
                .contains(
                        "På prov till och med", "Ett köksbiträde till", "Sara Nyström får besluta")
                .contains("Det gör du");
        assertThat(page(SARA, "/mandates/trials")).contains("Ett köksbiträde till");
        assertThat(page(HENRIK, "/mandates/trials")).contains("Ett köksbiträde till");
        assertThat(page(JONAS, "/mandates/trials")).doesNotContain("köksbiträde");
        assertThat(page(JONAS, "/mandates?q=k%C3%B6ksbitr%C3%A4de")).doesNotContain("På prov");
        assertThat(page(SARA, path())).contains("När ramen spricker", "Mat som kastas");
    }

    @Test
    void its_page_and_forms_are_for_the_two_alone() {
        begins(HENRIK, form());
        for (var who : List.of(JONAS, MIKKEL, OLLE, BIRGITTA)) {
            assertThat(signedIn(who).get(path()).statusCode()).as(who.name()).isEqualTo(403);
            for (var form : List.of("notes", "end", "lasting", "return", "extension"))
                assertThat(signedIn(who).post(path() + "/" + form, Map.of()).statusCode())
                        .as(who + " " + form)
                        .isEqualTo(403);
        }
        for (var who : List.of(SARA, HENRIK))
            assertThat(signedIn(who).get(path()).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get(path()).statusCode()).isIn(302, 401, 403);
        signedIn(SARA).post(path() + "/lasting", Map.of());
        assertThat(state()).isEqualTo(Trials.State.TRIED);
    }

    @Test
    void what_is_not_right_is_told_beside_its_field_and_kept() {
        var form = form();
        form.putAll(
                Map.of("what", "x".repeat(201), "unit", "?", "from", "2020-01-01", "until", ""));
        form.putAll(Map.of("stopRule", "", "lookAt", "y".repeat(301)));
        var answer = signedIn(HENRIK).post("/mandates/trials", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("högst 200 tecken", "Välj en enhet under din", "Välj en dag från i dag")
                .contains("Välj en sista dag", "förtid, med högst 300", "tittar på, med högst 300")
                .contains("x".repeat(201), "y".repeat(301));
        var elsewhere = form();
        elsewhere.put("unit", unit(JONAS));
        assertThat(signedIn(HENRIK).post("/mandates/trials", elsewhere).statusCode())
                .isEqualTo(422);
        var fixed = form();
        fixed.put("mandate", line("Varna eller avstänga medarbetare").id().toString());
        assertThat(signedIn(HENRIK).post("/mandates/trials", fixed).body())
                .contains("7 kap. 6 § kommunallagen");
        begins(OLLE, form());
        assertThat(trials.find(new TrialId(key))).isEmpty();
    }

    @Test
    void both_write_what_they_see_and_either_stops_it_with_a_reason() {
        begins(HENRIK, form());
        var note = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++)
            signedIn(SARA)
                    .post(path() + "/notes", Map.of("key", note, "text", "Mindre mat kastas"));
        assertThat(page(HENRIK, path())).containsOnlyOnce("Mindre mat kastas");
        assertThat(signedIn(SARA).post(path() + "/notes", Map.of("text", " ")).statusCode())
                .isEqualTo(422);
        assertThat(signedIn(SARA).post(path() + "/end", Map.of("reason", "")).body())
                .contains("Skriv varför");
        signedIn(SARA).post(path() + "/end", Map.of("reason", "Vikarien hoppade av"));
        assertThat(page(HENRIK, path())).contains("tillbaka där den var", "Vikarien hoppade av");
    }

    @Test
    void on_the_last_day_henrik_is_asked_at_home_and_makes_it_lasting_in_two_tabs_once() {
        begins(HENRIK, form());
        assertThat(page(HENRIK, "/")).doesNotContain("Hur blir det med provet?");
        sql.sql(
                        "update mandates.trial set from_day = from_day - 30, until_day = from_day, first_until = from_day where id = ?")
                .param(key)
                .update();
        assertThat(page(HENRIK, "/")).contains("Hur blir det med provet?", path());
        assertThat(page(SARA, "/")).doesNotContain("Hur blir det med provet?");
        assertThat(page(HENRIK, path())).contains("Låt det gälla för gott", "Pröva ett tag till");
        assertThat(page(SARA, path())).doesNotContain("Låt det gälla för gott");
        var late = signedIn(HENRIK).post(path() + "/extension", Map.of("until", "2200-01-01"));
        assertThat(late.statusCode()).isEqualTo(422);
        var one = signedIn(HENRIK);
        one.post(path() + "/lasting", Map.of());
        one.post(path() + "/return", Map.of());
        assertThat(state()).isEqualTo(Trials.State.LASTING);
        assertThat(page(SARA, "/mandates?q=k%C3%B6ksbitr%C3%A4de")).contains("Gäller hos er");
        assertThat(page(BIRGITTA, "/mandates/draft"))
                .contains("Föreslaget efter ett prov", "Ett köksbiträde till");
    }

    private void begins(Cast who, Map<String, String> form) {
        assertThat(signedIn(who).post("/mandates/trials", form).statusCode()).isEqualTo(302);
    }

    private Map<String, String> form() {
        var today = organisation.today();
        var form = new HashMap<String, String>();
        form.put("key", key.toString());
        form.put("what", "Ett köksbiträde till");
        form.put("mandate", line("Anställa utöver budgetram").id().toString());
        form.put("unit", unit(SARA));
        form.put("from", today.toString());
        form.put("until", today.plusDays(90).toString());
        form.put("stopRule", "När ramen spricker");
        form.put("lookAt", "Mat som kastas");
        return form;
    }

    private Line line(String decision) {
        return orders.lines(orders.holding(organisation.today()).orElseThrow().id()).stream()
                .filter(one -> one.decision().equals(decision))
                .findFirst()
                .orElseThrow();
    }

    private Trials.State state() {
        return trials.find(new TrialId(key)).orElseThrow().state();
    }

    private String unit(Cast manager) {
        return organisation.managed(manager.id(), organisation.today()).stream()
                .map(Unit::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private String path() {
        return "/mandates/trials/" + key;
    }

    private String page(Cast who, String path) {
        var body = signedIn(who).get(path).body();
        return body.substring(body.indexOf("<main"));
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
