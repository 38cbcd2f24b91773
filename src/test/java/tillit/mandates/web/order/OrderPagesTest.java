package tillit.mandates.web.order;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import tillit.Upload;
import tillit.Visitor;
import tillit.mandates.order.Line;
import tillit.mandates.order.Orders;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Everybody asks Ekhamn’s order of delegation, and Birgitta prepares the next one. */
@HouseTest
class OrderPagesTest {

    @Autowired private Orders orders;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @AfterEach
    void nothing_is_left_of_it() {
        sql.sql("delete from mandates.version where from_day is null or adopted_by like 'Prov%'")
                .update();
    }

    @Test
    void sara_asks_in_her_own_words_and_reads_that_henrik_decides() {
        assertThat(asks(SARA, "Får jag anställa utanför ramen?"))
                .contains("Anställa utöver budgetram", "Henrik Falk", "Högst ett år i taget")
                .contains("Ja, ett led: Chef under förvaltningschefen", "Nämnden, varje månad");
        assertThat(asks(HENRIK, "anställa utanför ramen")).contains("Det gör du");
        assertThat(asks(MIKKEL, "må jeg anställa budgetram?")).contains("Anställa", "Indberettes");
        assertThat(asks(SARA, "ta upp lån")).contains("Kommunfullmäktige");
        assertThat(asks(OLLE, "semester")).contains("Bevilja semester", "enhetschefens befogenhet");
    }

    @Test
    void what_is_not_there_is_told_kindly_and_strange_letters_break_nothing() {
        assertThat(asks(SARA, "rymdresa")).contains("Vi hittar inget om ”rymdresa”");
        for (var strange :
                List.of("'; drop table", "a & | !", "%", "\u0001", "x".repeat(3000), "<b>"))
            assertThat(signedIn(SARA).get("/mandates?q=" + encoded(strange)).statusCode())
                    .as(strange)
                    .isEqualTo(200);
        assertThat(signedIn(SARA).get("/mandates").body()).contains("Vad undrar du om?");
    }

    @Test
    void the_whole_order_is_read_by_chapter_and_the_older_one_too() {
        var now = orders.holding(organisation.today()).orElseThrow();
        assertThat(page(SARA, "/mandates/order"))
                .contains("Personal", "2.2", "Kommunstyrelsen 2026-03-12 § 41")
                .doesNotContain("Förbered nästa");
        adopted("Prov A");
        assertThat(page(SARA, "/mandates/order")).contains("Prov A");
        assertThat(page(SARA, "/mandates/order?version=" + now.id()))
                .contains("inte den som gäller i dag", "§ 41");
        assertThat(page(SARA, "/mandates/order?version=x")).contains("Prov A");
    }

    @Test
    void a_line_keeps_its_id_through_versions_and_the_older_one_stays_as_it_was() {
        var before = line("Anställa utöver budgetram");
        var birgitta = signedIn(BIRGITTA);
        assertThat(birgitta.post("/mandates/draft", Map.of()).statusCode()).isEqualTo(302);
        var form = form(before);
        form.put("holder", "UNIT_MANAGER");
        form.put("passOn", "NO");
        form.put("reach", "Ett halvår");
        assertThat(birgitta.post("/mandates/draft/lines/" + before.id(), form).statusCode())
                .isEqualTo(302);
        assertThat(line("Anställa utöver budgetram").holder()).isEqualTo(before.holder());
        adopted("Prov B");
        var after = line("Anställa utöver budgetram");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.reach()).isEqualTo("Ett halvår");
        assertThat(asks(SARA, "anställa utöver budgetram")).contains("Det gör du");
    }

    @Test
    void what_may_not_be_handed_over_is_refused_beside_its_field_with_the_paragraph() {
        var birgitta = signedIn(BIRGITTA);
        var form = form(line("Anställa utöver budgetram"));
        form.putAll(
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "kind",
                        "GOALS",
                        "together",
                        "SEVERAL"));
        form.putAll(Map.of("holder", "HEAD", "passOn", "ONE_STEP", "reported", ""));
        var answer = birgitta.post("/mandates/draft/lines", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("6 kap. 38 § 1 kommunallagen", "7 kap. 5 § kommunallagen")
                .contains("7 kap. 6 § kommunallagen", "7 kap. 8 § kommunallagen")
                .contains("value=\"Anställa utöver budgetram\"");
        form.putAll(Map.of("decision", "", "name", "x".repeat(121), "kind", "LOAN", "holder", "?"));
        assertThat(birgitta.post("/mandates/draft/lines", form).body())
                .contains(
                        "högst 200 tecken",
                        "Det blev för långt",
                        "Välj vad det är för slags beslut");
        assertThat(orders.draft()).isEmpty();
    }

    @Test
    void a_file_becomes_a_draft_and_each_wrong_row_is_told_by_its_number() {
        var birgitta = signedIn(BIRGITTA);
        var before = line("Anställa utöver budgetram");
        var answer =
                gives(
                        birgitta,
                        """
                        Paragraf;Kapitel;Beslut;Beslutsfattare;Beslutstyp;Vidare;Anmäls
                        1;Personal;Anställa utöver budgetram;enhetschef;;nej;Nämnden
                        2;Personal;Fastställa mål;chef;mål;nej;Nämnden
                        3;Personal;;chef;;nej;Nämnden
                        4;Personal;Köpa stolar;kungen;;nej;Nämnden
                        5;Personal;Köpa bord;chef;;ja;Nämnden
                        """);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("4 rader togs inte med", "Rad 3:", "6 kap. 38 § 1", "Rad 4:", "Rad 5:")
                .contains("Rad 6:", "7 kap. 6 §");
        var draft = orders.draft().orElseThrow();
        assertThat(orders.lines(draft.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(before.id()));
        assertThat(gives(birgitta, "\u0000\u0001").body()).contains("Filen gick inte att läsa");
        assertThat(gives(birgitta, "Beslut\n").body()).contains("Ingen rad i filen");
        assertThat(orders.lines(orders.draft().orElseThrow().id())).hasSize(1);
    }

    @Test
    void only_what_is_lawful_complete_and_later_is_adopted_and_only_once() {
        var birgitta = signedIn(BIRGITTA);
        birgitta.post("/mandates/draft", Map.of());
        var draft = orders.draft().orElseThrow().id().toString();
        var answer =
                birgitta.post(
                        "/mandates/draft/adoption",
                        Map.of("version", draft, "from", "2020-01-01", "by", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("inte tidigare än", "Skriv vem som antog det");
        sql.sql(
                        "update mandates.line set kind = 'GOALS' where version = ?::uuid and holder = 'HEAD'")
                .param(draft)
                .update();
        var today = organisation.today().toString();
        var form = Map.of("version", draft, "from", today, "by", "Prov C");
        assertThat(birgitta.post("/mandates/draft/adoption", form).body())
                .contains("får inte se ut så enligt lagen");
        sql.sql(
                        "update mandates.line set kind = 'ORDINARY' where version = ?::uuid and kind = 'GOALS' and holder = 'HEAD'")
                .param(draft)
                .update();
        assertThat(birgitta.post("/mandates/draft/adoption", form).statusCode()).isEqualTo(302);
        birgitta.post("/mandates/draft", Map.of());
        birgitta.post("/mandates/draft/adoption", form);
        assertThat(orders.draft()).isPresent();
        birgitta.post("/mandates/draft/removal", Map.of("version", draft));
        assertThat(orders.draft()).isPresent();
    }

    private void adopted(String by) {
        var draft = orders.prepare().id();
        orders.adopt(draft, organisation.today(), by);
    }

    private Line line(String decision) {
        return orders.lines(orders.holding(organisation.today()).orElseThrow().id()).stream()
                .filter(one -> one.decision().equals(decision))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(Line line) {
        var form = new HashMap<String, String>();
        form.put("key", line.id().toString());
        form.put("decision", line.decision());
        form.put("chapter", line.chapter());
        form.put("paragraph", line.paragraph());
        form.put("kind", line.kind().name());
        form.put("holder", line.holder().rank().name());
        form.put("together", line.together().name());
        form.put("passOn", line.passOn().name());
        form.put("reported", line.reported());
        form.put("covers", line.covers());
        return form;
    }

    private HttpResponse<String> gives(Visitor who, String file) {
        return new Upload(who, "/mandates/files").giveAs(Map.of("file", file));
    }

    private String asks(Cast who, String question) {
        return page(who, "/mandates?q=" + encoded(question));
    }

    private String page(Cast who, String path) {
        var body = signedIn(who).get(path).body();
        return body.substring(body.indexOf("<main"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
