package tillit.commons.web.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MAJKEN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;
import static tillit.trial.Cast.THOMAS;

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
import tillit.commons.foundation.Templates;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gatherings;
import tillit.law.Retention;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;
import tillit.trial.Cast;

/** The foundation is read, alone and together, and Sara's workplace says what it means there. */
@HouseTest
class FoundationPagesTest {

    @Autowired private Foundation foundation;
    @Autowired private Organisation organisation;
    @Autowired private Retention retention;
    @Autowired private Gatherings gatherings;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private UnitId unit = new UnitId(new UUID(0, 0));

    @BeforeEach
    void the_seven_principles_are_shown() {
        sql.sql("delete from commons.principle").update();
        foundation.begin(Templates.find("trust").orElseThrow());
        foundation.show();
        unit = organisation.managed(SARA.id(), organisation.today()).getFirst().id();
    }

    @AfterEach
    void as_before() {
        the_seven_principles_are_shown();
    }

    @Test
    void everybody_reads_it_in_their_own_language_and_nobody_but_the_lead_changes_it() {
        assertThat(at(OLLE).get("/foundation").body())
                .contains("Handlingsutrymme", "Ingen arbetsplats har pratat om den än.")
                .doesNotContain("/foundation/change");
        assertThat(at(MIKKEL).get("/foundation").body()).contains("Handlerum");
        assertThat(at(THOMAS).get("/foundation").body()).contains("Room for action");
        assertThat(at(BIRGITTA).get("/foundation").body()).contains("/foundation/change");
        assertThat(at(OLLE).get("/commons").body()).contains("/foundation");
        for (var who : List.of(SARA, HENRIK, MAJKEN, OLLE))
            assertThat(at(who).get("/foundation/change").statusCode()).isEqualTo(403);
        assertThat(at(SARA).get("/foundation/" + UUID.randomUUID()).statusCode()).isEqualTo(302);
    }

    @Test
    void a_workplace_says_what_it_means_there_and_everybody_reads_it_with_how_many_have() {
        var it = foundation.all().get(2);
        var path = "/foundation/" + it.id();
        var say = path + "/units/" + unit;
        assertThat(at(SARA).get(path).body()).contains(say);
        assertThat(at(SARA).get(say).body())
                .contains("Alla som arbetar här kan läsa det här.", "60 månader");
        var key = UUID.randomUUID().toString();
        var form =
                new HashMap<>(Map.of("key", key, "words", "", "day", "2999-01-01", "people", "0"));
        assertThat(at(SARA).post(say, form).body())
                .contains(
                        "Skriv vad det betyder hos er.", "i dag eller tidigare", "från 1 till 500");
        form.put("words", "Gruppen byter besök själv.\nIngen ringer.");
        form.put("day", organisation.today().toString());
        form.put("people", "14");
        for (var who : List.of(GORAN, HENRIK, BIRGITTA, MAJKEN))
            assertThat(at(who).post(say, form).statusCode()).isEqualTo(403);
        for (int i = 0; i < 2; i++)
            assertThat(at(SARA).post(say, form).statusCode()).isEqualTo(302);

        assertThat(at(OLLE).get(path).body())
                .contains("En arbetsplats har pratat om den.", "14 var med", "Ingen ringer.")
                .doesNotContain("Orden har ändrats", "Ta bort det vi sa");
        assertThat(at(SARA).get("/foundation").body()).contains("säger</p>", "byter besök själv");
        assertThat(at(GORAN).get("/foundation").body()).doesNotContain("byter besök själv");

        lead("/foundation/principles/" + it.id(), said(1, "Handlingsutrymme", "Nya ord."));
        assertThat(at(OLLE).get(path).body()).contains("Orden har ändrats sedan dess");
        again(say, form);
        assertThat(at(OLLE).get(path).body())
                .contains("En arbetsplats har pratat", "Andra gången.", "Så sa vi förut");
        var removal = "/readings/" + form.get("key") + "/removal";
        assertThat(at(GORAN).post(say + removal, Map.of()).statusCode()).isEqualTo(403);
        for (int i = 0; i < 2; i++)
            assertThat(at(SARA).post(say + removal, Map.of()).statusCode()).isEqualTo(302);
        assertThat(at(OLLE).get(path).body())
                .contains("byter besök själv")
                .doesNotContain("Andra gången.");
        erasedOnItsDay(path);
    }

    private void again(String say, Map<String, String> form) {
        form.put("key", UUID.randomUUID().toString());
        form.put("words", "Andra gången.");
        form.put("people", "");
        assertThat(at(SARA).post(say, form).statusCode()).isEqualTo(302);
    }

    private void erasedOnItsDay(String path) {
        assertThat(
                        sql.sql("select count(*) from commons.reading where erased_on = ?")
                                .param(organisation.today().plusMonths(60))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        sql.sql("update commons.reading set erased_on = current_date").update();
        retention.erase();
        assertThat(at(OLLE).get(path).body()).contains("Ingen arbetsplats har berättat än.");
    }

    @Test
    void a_principle_is_read_together_by_its_method_and_asked_for_twice_it_is_one_conversation() {
        var it = foundation.all().get(2);
        var path = "/foundation/" + it.id();
        var first = at(SARA).post(path + "/talks", Map.of()).headers().firstValue("Location");
        var second = at(SARA).post(path + "/talks", Map.of()).headers().firstValue("Location");
        assertThat(second).isEqualTo(first);
        var gathering = first.orElseThrow().replaceFirst(".*(/gatherings/)", "$1");
        assertThat(at(SARA).get(gathering).body()).contains("Läs tillsammans: Handlingsutrymme");
        assertThat(asked(gathering)).containsEntry("passage", it.in("sv").text());
        assertThat(at(SARA).get(path).body()).contains(gathering, "Ditt samtal");
        assertThat(at(GORAN).get(path).body()).doesNotContain(gathering);
    }

    private Map<String, String> asked(String gathering) {
        var id = new GatheringId(UUID.fromString(gathering.replaceFirst(".*/", "")));
        return gatherings.find(id).orElseThrow().questions();
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
