package tillit.obstacles.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.MAJKEN;
import static tillit.trial.Cast.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.DocumentKind;
import tillit.obstacles.document.Documents;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;
import tillit.trial.Cast;

/** Every unit proposes three documents that can go, and whoever owns them answers. */
@HouseTest
class ClearOutPagesTest {

    @Autowired private Documents documents;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID clearOut = UUID.randomUUID();
    private final String at = "/clear-outs/" + clearOut;
    private List<DocumentId> five = List.of();
    private String unit = "";

    @BeforeEach
    void birgitta_begins_a_clear_out_of_five_that_goran_owns() {
        var goran = new TestUnits(organisation).managedBy(GORAN).id();
        unit = new TestUnits(organisation).managedBy(SARA).id().toString();
        five = IntStream.range(0, 5).mapToObj(i -> document(i, goran)).toList();
        var birgitta = as(BIRGITTA);
        for (int i = 0; i < 2; i++)
            birgitta.post(
                    "/clear-outs",
                    Map.of(
                            "key", clearOut.toString(),
                            "name", "Vad kan vi sluta med " + mark,
                            "last", organisation.today().plusDays(9).toString()));
    }

    private DocumentId document(int number, UnitId owner) {
        var id = new DocumentId(UUID.randomUUID());
        documents.put(
                new Document(
                        id,
                        "Plan " + number + " " + mark,
                        DocumentKind.PLAN,
                        owner,
                        "",
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    @AfterEach
    void nothing_is_left() {
        sql.sql("delete from obstacles.clear_out where id = ?").param(clearOut).update();
        sql.sql("delete from obstacles.document where name like ?").param("%" + mark).update();
    }

    @Test
    void a_unit_proposes_three_and_not_a_fourth_however_many_tabs_are_open() {
        var sara = as(SARA);
        assertThat(sara.get("/").body()).contains("Föreslå tre");

        var answers =
                AtOnce.answers(5, i -> propose(sara, five.get(i), "Ingen läser den").statusCode());

        assertThat(answers.stream().filter(it -> it == 302)).hasSize(3);
        assertThat(answers.stream().filter(it -> it == 422)).hasSize(2);
        assertThat(sara.get(at).body()).contains("Ni har föreslagit tre");
        assertThat(sara.get("/").body()).doesNotContain("Föreslå tre");
        var refused =
                five.stream()
                        .map(id -> propose(sara, id, "Mitt skäl <b>"))
                        .filter(answer -> answer.statusCode() == 422)
                        .findFirst()
                        .orElseThrow();
        assertThat(refused.body()).contains("Ni har redan föreslagit tre", "Mitt skäl &lt;b&gt;");
    }

    @Test
    void who_owns_it_answers_and_everybody_reads_what_came_of_it() {
        var sara = as(SARA);
        propose(sara, five.get(0), "Vi skriver samma sak två gånger");
        propose(sara, five.get(1), "Ingen läser den");
        var goran = as(GORAN);
        assertThat(goran.get("/").body())
                .contains("2 dokument som du bestämmer över", "Svara om Plan 0 " + mark);

        goran.post("/documents/" + five.get(0) + "/keeping", Map.of("because", "Lagen kräver den"));
        goran.post("/documents/" + five.get(1) + "/end", Map.of("because", "NOBODY_NEEDS_IT"));

        assertThat(goran.get("/").body()).doesNotContain("som du bestämmer över");
        var majken = as(MAJKEN);
        assertThat(majken.get(at).body())
                .contains("En enhet har föreslagit 2 dokument")
                .contains("Borta: 1. Stannar: 1. Väntar på svar: 0.");
        assertThat(majken.get("/documents/" + five.get(0)).body())
                .contains("Vi skriver samma sak två gånger", "Lagen kräver den");
    }

    @Test
    void it_is_taken_back_and_only_a_units_own_manager_speaks_for_it() {
        var sara = as(SARA);
        propose(sara, five.get(0), "Ingen läser den");
        assertThat(propose(as(GORAN), five.get(0), "Jo").statusCode()).isEqualTo(403);
        var back = Map.of("document", five.get(0).toString());
        var path = at + "/units/" + unit + "/proposals/removal";
        assertThat(as(GORAN).post(path, back).statusCode()).isEqualTo(403);

        sara.post(path, back);

        assertThat(sara.get(at).body()).contains("Inget är föreslaget än");
    }

    @Test
    void an_empty_reason_and_a_day_long_ago_are_told_beside_their_field() {
        var why = propose(as(SARA), five.get(0), "  ");
        assertThat(why.statusCode()).isEqualTo(422);
        assertThat(why.body()).contains("Skriv varför det kan försvinna");
        var begun = as(BIRGITTA).post("/clear-outs", Map.of("name", "", "last", "2020-01-01"));
        assertThat(begun.statusCode()).isEqualTo(422);
        assertThat(begun.body()).contains("name-error", "last-error", "2020-01-01");
        propose(as(SARA), five.get(0), "Ingen läser den");
        var kept = as(GORAN).post("/documents/" + five.get(0) + "/keeping", Map.of());
        assertThat(kept.statusCode()).isEqualTo(422);
    }

    @Test
    void when_its_days_are_over_nobody_proposes_any_more() {
        sql.sql(
                        "update obstacles.clear_out set begins = '2020-01-01', last_day = '2020-02-01' where id = ?")
                .param(clearOut)
                .update();
        var answer = propose(as(SARA), five.get(0), "För sent");
        assertThat(answer.body()).contains("Tiden för förslag är slut.");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> propose(Visitor who, DocumentId id, String why) {
        return who.post(
                at + "/units/" + unit + "/proposals",
                Map.of("document", id.toString(), "why", why));
    }

    private Visitor as(Cast who) {
        var visitor = Visitor.signedIn(port, who);
        visitor.readToken("/");
        return visitor;
    }
}
