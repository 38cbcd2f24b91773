package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.KERSTIN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.PER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;

/** Birgitta lays out two years for the leaders of the rescue service; Per is one of them. */
@HouseTest
class ProgrammePagesTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private TestProgramme laid;
    private Visitor birgitta;

    @BeforeEach
    void birgitta_is_here() {
        laid = TestProgramme.of(programmes, organisation, port);
        birgitta = laid.birgitta();
    }

    @Test
    void it_begins_with_a_template_a_day_and_an_audience() {
        assertThat(birgitta.get("/programmes/new").body())
                .contains("Alla ledare, två år", "Från chefer till alla medarbetare", "24 månader");
        assertThat(birgitta.get("/programmes/new?template=kalundborg").body())
                .contains("name=\"first\"", "value=\"Räddningstjänst\"");
        var here = laid.begins("Två år tillsammans");
        assertThat(birgitta.get(here).body())
                .contains(
                        "Två år tillsammans",
                        "Samling 1: Vår grund",
                        "<svg viewBox",
                        "enhetschefer")
                .doesNotContain("Ingen del arbetar");
        assertThat(birgitta.get("/programmes").body()).contains("Två år tillsammans", here);
    }

    @Test
    void sent_twice_it_is_made_once() {
        var form = laid.form("En gång räcker");
        var first = birgitta.post("/programmes", form).headers().firstValue("Location");
        assertThat(birgitta.post("/programmes", form).headers().firstValue("Location"))
                .isEqualTo(first);
        assertThat(
                        sql.sql(
                                        "select count(*) from programme.programme where name = 'En gång räcker'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_nothing_typed_is_lost() {
        var form = laid.form("");
        form.put("first", "i maj");
        var answer = birgitta.post("/programmes", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Skriv ett namn.", "Välj en dag inom tre år", "value=\"i maj\"")
                .containsPattern("value=\"Räddningstjänst\"[^>]* checked");
    }

    @Test
    void until_it_is_announced_nobody_else_sees_it_and_then_only_those_for_whom_it_is() {
        var here = laid.begins("Räddning i lag");
        var per = Visitor.signedIn(port, PER);
        assertThat(per.get(here + "/mine").statusCode()).isEqualTo(403);
        assertThat(per.get("/").body()).doesNotContain("Räddning i lag");

        assertThat(birgitta.post(here + "/announcement", Map.of()).statusCode()).isEqualTo(302);

        assertThat(per.get("/").body()).contains("Räddning i lag", here + "/mine");
        assertThat(per.get(here + "/mine").body())
                .contains("Modul 1: Att leda nära", "vi räknar med dig", "du är välkommen")
                .doesNotContain("Att leda genom andra", "timmar");
        var mikkel = Visitor.signedIn(port, MIKKEL);
        assertThat(mikkel.get(here + "/mine").statusCode()).isEqualTo(403);
        assertThat(mikkel.get("/").body()).doesNotContain("Räddning i lag");
    }

    @Test
    void only_its_strategist_lays_it_out() {
        var here = laid.begins("Bara min");
        for (var other :
                new Visitor[] {Visitor.signedIn(port, KERSTIN), Visitor.signedIn(port, AINO)}) {
            assertThat(other.get(here).statusCode()).isEqualTo(403);
            assertThat(other.post(here + "/announcement", Map.of()).statusCode()).isEqualTo(403);
        }
        assertThat(Visitor.signedIn(port, AINO).get("/programmes").statusCode()).isEqualTo(403);
    }
}
