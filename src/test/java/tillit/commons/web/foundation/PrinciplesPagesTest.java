package tillit.commons.web.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
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
import tillit.HouseTest;
import tillit.Visitor;
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.Templates;
import tillit.law.Retention;
import tillit.trial.Cast;

/** The foundation is prepared from a template, shown, put in order and changed. */
@HouseTest
class PrinciplesPagesTest {

    private static final int WRONG = 422;

    @Autowired private Foundation foundation;
    @Autowired private Retention retention;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @BeforeEach
    void the_seven_principles_are_shown() {
        sql.sql("delete from commons.principle").update();
        foundation.begin(Templates.find("trust").orElseThrow());
        foundation.show();
    }

    @AfterEach
    void as_before() {
        the_seven_principles_are_shown();
    }

    @Test
    void what_is_prepared_is_seen_by_nobody_else_until_it_is_shown() {
        sql.sql("delete from commons.principle").update();
        assertThat(at(SARA).get("/foundation").body()).contains("Den är inte klar än.");
        assertThat(at(BIRGITTA).get("/foundation/change").body())
                .contains("Tillitens sju principer", "Beslut nära");
        for (int i = 0; i < 2; i++) lead("/foundation/templates", Map.of("template", "kalundborg"));
        lead("/foundation/templates", Map.of("template", "trust"));
        assertThat(names()).hasSize(5).first().isEqualTo("Uppdraget först");
        var draft = foundation.all().getFirst();
        assertThat(at(SARA).get("/foundation").body()).doesNotContain("Uppdraget först");
        assertThat(at(SARA).get("/foundation/" + draft.id()).statusCode()).isEqualTo(302);
        assertThat(at(SARA).post("/foundation/" + draft.id() + "/talks", Map.of()).headers())
                .satisfies(it ->
                        assertThat(it.firstValue("Location").orElse("")).endsWith("/foundation"));

        lead("/foundation/publication", Map.of());

        assertThat(at(SARA).get("/foundation").body()).contains("Uppdraget först");
    }

    @Test
    void principles_are_put_in_order_taken_away_and_brought_back() {
        var first = foundation.all().getFirst();
        var path = "/foundation/principles/" + first.id();
        lead(path + "/place", Map.of("to", "up"));
        assertThat(names()).startsWith("Tillit", "Helhetssyn");
        lead(path + "/place", Map.of("to", "down"));
        assertThat(names()).startsWith("Helhetssyn", "Tillit", "Handlingsutrymme");
        for (int i = 0; i < 9; i++) lead(path + "/place", Map.of("to", "down"));
        assertThat(names()).endsWith("Tillit");
        lead(path + "/removal", Map.of());
        assertThat(at(SARA).get("/foundation").body()).doesNotContain(first.id().toString());
        assertThat(at(SARA).get("/foundation/" + first.id()).body())
                .contains("gäller inte längre")
                .doesNotContain("Förbered samtalet");
        lead(path + "/return", Map.of());
        assertThat(at(SARA).get("/foundation").body()).contains(first.id().toString());
    }

    @Test
    void a_principle_of_ones_own_says_in_which_language_it_stands_and_loses_nothing_when_wrong() {
        var form = new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "name-sv", "Mod"));
        assertThat(at(BIRGITTA).post("/foundation/principles", form))
                .satisfies(it -> assertThat(it.statusCode()).isEqualTo(WRONG))
                .satisfies(it -> assertThat(it.body()).contains("Skriv vad den säger.", "\"Mod\""));
        form.put("text-sv", "x".repeat(801));
        form.put("name-da", "M".repeat(61));
        assertThat(at(BIRGITTA).post("/foundation/principles", form).body())
                .contains("Det är 801 tecken.", "Högst 60 tecken.", "x".repeat(801));
        form.put("text-sv", "Vi säger det <svåra> först.");
        form.remove("name-da");
        for (int i = 0; i < 2; i++) assertThat(lead("/foundation/principles", form)).isEqualTo(302);
        assertThat(names()).hasSize(8).endsWith("Mod");
        lead("/foundation/publication", Map.of());
        assertThat(at(MIKKEL).get("/foundation").body())
                .contains("lang=\"sv\"", "Vi säger det &lt;svåra&gt; först.");
        for (int i = 0; i < 12; i++) {
            form.put("key", UUID.randomUUID().toString());
            lead("/foundation/principles", form);
        }
        form.put("key", UUID.randomUUID().toString());
        assertThat(at(BIRGITTA).post("/foundation/principles", form).body())
                .contains("fler än tjugo principer");
    }

    @Test
    void who_changes_words_on_an_old_page_sees_what_came_between() {
        var it = foundation.all().getFirst();
        var path = "/foundation/principles/" + it.id();
        for (int i = 0; i < 2; i++)
            assertThat(lead(path, said(1, "Tillit", "Det ena."))).isEqualTo(302);
        var late = at(BIRGITTA).post(path, said(1, "Tillit", "Det andra."));
        assertThat(late.statusCode()).isEqualTo(WRONG);
        assertThat(late.body()).contains("Det ena.", "Det andra.", "name=\"number\" value=\"2\"");
        assertThat(lead(path, said(2, "Tillit", "Det andra."))).isEqualTo(302);
        assertThat(at(SARA).get("/foundation").body()).contains("Det andra.");
        sql.sql("update commons.wording set erased_on = current_date where erased_on is not null")
                .update();
        retention.erase();
        assertThat(
                        sql.sql("select distinct number from commons.wording where principle = ?")
                                .param(it.id().value())
                                .query(Integer.class)
                                .list())
                .containsExactly(3);
    }

    private List<String> names() {
        return foundation.all().stream()
                .filter(it -> !it.takenAway())
                .map((Principle it) -> it.in("sv").name())
                .toList();
    }

    private static Map<String, String> said(int number, String name, String text) {
        return Map.of("number", String.valueOf(number), "name-sv", name, "text-sv", text);
    }

    private int lead(String path, Map<String, String> form) {
        return at(BIRGITTA).post(path, form).statusCode();
    }

    private Visitor at(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
