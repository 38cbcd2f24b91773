package tillit.composition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.SARA;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Upload;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Member;
import tillit.organisation.Organisation;

/** Birgitta puts a leaders' day together on the pages. */
@HouseTest
class CompositionPagesTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void birgitta_comes() {
        birgitta = Visitor.signedIn(port, BIRGITTA);
    }

    @Test
    void from_the_register_to_tables_for_all_managers() {
        assertThat(birgitta.get("/").body()).contains("Vem sitter med vem");
        assertThat(birgitta.get("/compositions/new").body()).contains("Vad ska sättas samman?");
        var form = birgitta.get("/compositions/new?form=tables").body();
        assertThat(form).contains("Antal samlingar", "Hemtjänst", "Enhetschefer");

        var page = address(birgitta.post("/compositions", tables(Map.of("name", "Chefsdagar"))));
        assertThat(birgitta.get(page).body())
                .contains("Chefsdagar", "4 samlingar", "Inga två träffas två gånger");
        assertThat(birgitta.get("/compositions").body()).contains(page, "inte sammansatt än");

        birgitta.post(page + "/search", Map.of());
        settled(page);
        assertThat(birgitta.get(page).body()).contains(page + "/states/1", "Sätt samman igen");
        var id = id(page);
        var check =
                Check.of(
                        compositions.brief(id), compositions.current(id).orElseThrow().placement());
        assertThat(check.isKept()).isTrue();
        birgitta.post(page + "/removal", Map.of());
        assertThat(compositions.find(id)).isEmpty();
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_the_rest_stays() {
        var wrong = Map.of("name", "", "from", "9", "to", "3", "groups", "många");
        var answer = birgitta.post("/compositions", tables(wrong));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Skriv ett namn som du känner igen.",
                        "Högst kan inte vara mindre än minst.",
                        "eller lämna tomt",
                        "value=\"många\"");
    }

    @Test
    void a_form_sent_twice_makes_one() {
        var once = tables(Map.of("name", "En gång", "who", "1"));
        assertThat(address(birgitta.post("/compositions", once)))
                .isEqualTo(address(birgitta.post("/compositions", once)));
    }

    @Test
    void another_strength_is_kept_and_what_cannot_be_is_said_at_once() {
        var page = day();
        birgitta.post(page + "/rules", Map.of("rule-0", "must"));
        assertThat(birgitta.get(page).body())
                .contains("value=\"must\" selected")
                .doesNotContain("Det här går inte ihop");

        var ten = "form: tables\ngatherings: 2\nsize: {from: 5, to: 5}\nrules: []\n";
        put(page, Map.of("rules", ten));
        assertThat(birgitta.get(page).body()).contains("Det här går inte ihop");
        birgitta.post(page + "/search", Map.of());
        settled(page);
        assertThat(birgitta.get(page).body()).contains("Det här går inte ihop");
        assertThat(compositions.states(id(page))).isEmpty();
    }

    @Test
    void who_can_lead_is_ticked_for_many_at_once() {
        var page = birgitta.get(day() + "/people?mark=near_door").body();
        assertThat(page).contains("Sara Nyström");

        var made =
                address(
                        birgitta.post(
                                "/compositions",
                                tables(Map.of("name", "Värdar", "who", "3", "area", "Hemtjänst"))));
        var people = compositions.people(id(made));
        var sara = people.numberOf(code()).orElseThrow();
        birgitta.post(
                made + "/people", Map.of("mark", "host", "shown", "" + sara, "yes", "" + sara));
        assertThat(compositions.people(id(made)).member(sara).value("host")).isEqualTo("yes");
        assertThat(birgitta.get(made + "/people?mark=host&only=true").body())
                .contains("1 är värd", "Sara Nyström");
        birgitta.post(made + "/people", Map.of("mark", "host", "shown", "" + sara));
        assertThat(compositions.people(id(made)).member(sara).values("host")).isEmpty();
    }

    @Test
    void whom_sara_asked_not_to_sit_with_is_kept_for_birgitta_alone() {
        var page = day();
        put(page, Map.of("rules", LeadersDay.RULES + "  - {apart: apart}\n"));
        var sara = page + "/people/1";
        assertThat(birgitta.get(sara + "?who=goran").body())
                .contains("Göran Ahlgren", "Inte tillsammans med Göran Ahlgren");
        var goran = member(page, 4).id();
        birgitta.post(sara + "/others", Map.of("column", "apart", "code", goran, "action", "add"));
        assertThat(member(page, 1).values("apart")).containsExactly(goran);
        assertThat(birgitta.get(sara).body()).contains("Bara du ser det här");

        var aino = Visitor.signedIn(port, AINO);
        assertThat(aino.get(sara).statusCode()).isEqualTo(403);
        assertThat(aino.get(page + "/files/people.csv").statusCode()).isEqualTo(403);

        birgitta.post(
                sara + "/others", Map.of("column", "apart", "code", goran, "action", "remove"));
        assertThat(member(page, 1).values("apart")).isEmpty();
    }

    @Test
    void the_files_go_out_and_come_in_again() {
        var page = composed();
        var people = birgitta.get(page + "/files/people.csv").body();
        var rules = birgitta.get(page + "/files/rules.yaml").body();
        var result = birgitta.get(page + "/files/result.csv").body();
        assertThat(people).startsWith("person_id,name,area,apart").contains("Sara Nyström");
        assertThat(result).contains("person_id,name,gathering,group,role");

        var again =
                address(
                        new Upload(birgitta, "/compositions/files")
                                .giveAs(Map.of("people", people, "rules", rules)));
        assertThat(compositions.people(id(again)).members())
                .isEqualTo(compositions.people(id(page)).members());
        assertThat(compositions.brief(id(again)).rules())
                .isEqualTo(compositions.brief(id(page)).rules());
        assertThat(put(again, Map.of("result", result)).statusCode()).isEqualTo(302);
        assertThat(compositions.current(id(again)).orElseThrow().placement())
                .isEqualTo(LeadersDay.FIRST);
    }

    @Test
    void what_is_wrong_in_a_file_is_said_with_its_row_and_nothing_changes() {
        var page = day();
        var twice =
                put(
                        page,
                        Map.of(
                                "people",
                                "person_id,name,area,apart\n1,Aino,Skola,\n1,Sara,Vård,\n"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("people.csv", "rad 3");
        assertThat(put(page, Map.of()).body()).contains("Välj minst en fil.");
        assertThat(compositions.people(id(page)).size()).isEqualTo(LeadersDay.PEOPLE.size());
        assertThat(new Upload(birgitta, "/compositions/files").giveAs(Map.of("people", "x")).body())
                .contains("Välj både en fil med personer och en med regler.");
    }

    @Test
    void the_one_in_use_is_named() {
        var page = composed();
        assertThat(birgitta.get(page).body()).contains("Den här använder vi");
        birgitta.post(page + "/adoption", Map.of("state", "1"));
        assertThat(birgitta.get(page).body()).contains("<strong>Används</strong>");
        birgitta.post(page + "/removal", Map.of());
    }

    private Map<String, String> tables(Map<String, String> typed) {
        return NewTables.typed(organisation.today(), typed);
    }

    private String day() {
        return "/compositions/" + LeadersDay.of(compositions, organisation);
    }

    private String composed() {
        return "/compositions/" + LeadersDay.composed(compositions, organisation);
    }

    private HttpResponse<String> put(String page, Map<String, String> files) {
        return new Upload(birgitta, page + "/files").giveAs(files);
    }

    private Member member(String page, int number) {
        return compositions.people(id(page)).member(number);
    }

    private String code() {
        return organisation.person(SARA.id()).orElseThrow().code();
    }

    private static CompositionId id(String page) {
        return new CompositionId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
    }

    private static String address(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]+", "");
    }

    private void settled(String page) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> birgitta.get(page + "/progress").body().equals("100"));
    }
}
