package tillit.obstacles.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.MAJKEN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Upload;
import tillit.Visitor;
import tillit.conversation.OpenGatherings;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Ekhamn counts what governs it, and asks each document who needs it. */
@HouseTest
class DocumentPagesTest {

    @Autowired private Organisation organisation;
    @Autowired private OpenGatherings gatherings;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID id = UUID.randomUUID();
    private Visitor birgitta = new Visitor(0);
    private String school = "";
    private String code = "";

    @BeforeEach
    void birgitta_keeps_the_register() {
        birgitta = as(BIRGITTA);
        var unit = new TestUnits(organisation).managedBy(GORAN);
        school = unit.name();
        code = unit.code();
    }

    @AfterEach
    void nothing_is_left() {
        sql.sql("delete from obstacles.document where name like ?")
                .param("%" + mark + "%")
                .update();
        sql.sql("delete from obstacles.clear_out where name like ?")
                .param("%" + mark + "%")
                .update();
    }

    @Test
    void what_is_added_stands_in_the_register_once_and_is_found_by_its_words() {
        assertThat(birgitta.get("/documents/new").body()).contains("Lägg till ett dokument");
        for (int i = 0; i < 2; i++)
            assertThat(birgitta.post("/documents", filled()).headers().firstValue("location"))
                    .hasValueSatisfying(it -> assertThat(it).endsWith("/documents/" + id));

        var found = as(SARA).get("/documents?q=" + mark + "+frukost").body();
        assertThat(found).contains("Ett dokument").contains(school);
        assertThat(as(SARA).get("/documents?q=" + mark + "+middag").body())
                .contains("Inget dokument");
        assertThat(as(SARA).get("/documents/" + id).body())
                .contains("Kommunstyrelsen 2020", ">40<", "31 december 2024");
        assertThat(as(SARA).get("/documents?state=PAST&q=" + mark).body())
                .contains("skulle gälla till 31 december 2024");
        assertThat(as(SARA).get("/documents?state=UNUSED&q=" + mark).body())
                .contains("senast använt 2022");
    }

    @Test
    void what_is_not_right_is_told_beside_its_field_and_nothing_typed_is_lost() {
        var wrong =
                Map.of(
                        "name", "",
                        "kind", "SONG",
                        "owner", "Ingenstans",
                        "since", "igår",
                        "pages", "noll",
                        "hours", "-3",
                        "sunset", "-999999999-01-01",
                        "by", "Kommunfullmäktige");

        var answer = birgitta.post("/documents", wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("name-error", "kind-error", "owner-error", "since-error", "pages-error")
                .contains("hours-error", "sunset-error", "Ingenstans", "Kommunfullmäktige");
    }

    @Test
    void its_owner_changes_it_and_takes_it_out_and_others_may_not() {
        birgitta.post("/documents", filled());
        var at = "/documents/" + id;
        var goran = as(GORAN);
        assertThat(as(SARA).get(at).body()).doesNotContain("Du bestämmer över");
        for (var no : List.of("/end", "/keeping", "/end/removal", ""))
            assertThat(as(SARA).post(at + no, Map.of()).statusCode()).isEqualTo(403);
        assertThat(as(SARA).get(at + "/change").statusCode()).isEqualTo(403);

        assertThat(goran.get(at + "/change").body()).contains(school, "2020-01-01");
        var changed = new HashMap<>(filled());
        changed.put("name", "Frukost utan regler " + mark);
        goran.post(at, changed);
        assertThat(goran.post(at + "/end", Map.of("because", "?")).statusCode()).isEqualTo(422);
        goran.post(at + "/end", Map.of("because", "IN_THE_WAY"));
        assertThat(as(MIKKEL).get(at).body())
                .contains("Frukost utan regler " + mark, "det stod i vejen");
        assertThat(as(SARA).get("/documents?q=" + mark).body()).contains("Inget dokument");
        assertThat(as(SARA).get("/documents?state=GONE&q=" + mark).body()).contains("Ett dokument");

        goran.post(at + "/end/removal", Map.of());
        assertThat(as(SARA).get("/documents?q=" + mark).body()).contains("Ett dokument");
    }

    @Test
    void anybody_asks_it_who_needs_it_and_two_taps_make_one_talk() {
        birgitta.post("/documents", filled());
        var majken = as(MAJKEN);
        int before = gatherings.madeBy(MAJKEN.id()).size();

        var answers =
                AtOnce.answers(
                        6, _ -> majken.post("/documents/" + id + "/talks", Map.of()).statusCode());

        assertThat(answers).containsOnly(302);
        assertThat(gatherings.madeBy(MAJKEN.id())).hasSize(before + 1);
        var made = gatherings.madeBy(MAJKEN.id()).getFirst();
        assertThat(made.name()).startsWith("Vem behöver dig? Rutin för frukost");
        assertThat(majken.get("/gatherings/" + made.id()).statusCode()).isEqualTo(200);
        assertThat(majken.get("/documents/" + id).body())
                .contains("En grupp har frågat", "/gatherings/" + made.id());
        assertThat(as(SARA).get("/documents/" + id).body())
                .contains("En grupp har frågat")
                .doesNotContain("/gatherings/" + made.id());
    }

    @Test
    void a_list_from_excel_is_read_whole_or_not_at_all() {
        var head = "Dokument;Slag;Ägare;Sidor\n";
        var good = "Rutin för mellanmål " + mark + ";Rutin;" + code + ";3\n";
        var bad = "Plan " + mark + ";Sång;" + code + ";många\n";

        var refused = give(head + good + bad);
        assertThat(refused).contains("2 celler går inte att läsa", "Rad 3, Slag: ”Sång”", "många");
        assertThat(as(SARA).get("/documents?q=" + mark).body()).contains("Inget dokument");

        for (int i = 0; i < 2; i++)
            assertThat(give(head + good)).contains("Ett dokument är inlästa");
        assertThat(as(SARA).get("/documents?q=" + mark).body()).contains("Ett dokument");
        assertThat(give("Namnet;x\n1;2\n")).contains("Kolumnen Dokument saknas.");
        assertThat(give("%PDF-1.4")).contains("Det här går inte att läsa som en tabell");
        assertThat(birgitta.get("/documents/files/example").body()).contains("Antaget av");
    }

    private String give(String csv) {
        return new Upload(birgitta, "/documents/files").giveAs(Map.of("file", csv)).body();
    }

    private Map<String, String> filled() {
        var form = new HashMap<String, String>();
        form.put("key", id.toString());
        form.put("name", "Rutin för frukost " + mark);
        form.put("kind", "ROUTINE");
        form.put("owner", school);
        form.put("by", "Kommunstyrelsen 2020");
        form.put("since", "2020-01-01");
        form.put("pages", "12");
        form.put("hours", "40");
        form.put("used", "2022-05-01");
        form.put("sunset", "2024-12-31");
        return form;
    }

    private Visitor as(Cast who) {
        var visitor = Visitor.signedIn(port, who);
        visitor.readToken("/documents/" + id);
        if (visitor.token().isEmpty()) visitor.readToken("/");
        return visitor;
    }
}
