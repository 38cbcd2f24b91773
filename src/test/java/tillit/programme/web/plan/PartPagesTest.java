package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import tillit.programme.plan.Effort;
import tillit.programme.plan.Kind;

/** Birgitta changes parts of a programme for the leaders of the rescue service. */
@HouseTest
class PartPagesTest {

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
    void a_part_is_moved_within_the_programme_and_not_before_what_it_follows() {
        var here = laid.begins("Att flytta");
        var module = laid.part(here, Kind.MODULE);
        var form = laid.form(module);
        form.put("hours", "3,5");
        form.put("name", "Modul i skogen");
        assertThat(birgitta.post(laid.path(here, module), form).statusCode()).isEqualTo(302);
        assertThat(laid.again(here, module).effort().minutes()).isEqualTo(210);
        assertThat(birgitta.get(here).body()).contains("Modul i skogen");

        form.put("first", module.days().from().minusYears(9).toString());
        assertThat(birgitta.post(laid.path(here, module), form).body())
                .contains("Lägg delen inom programmets dagar.");
        form.put("first", module.days().from().minusDays(45).toString());
        assertThat(birgitta.post(laid.path(here, module), form).body())
                .contains("Den här delen kommer efter en annan");
        form.put("first", module.days().from().toString());
        form.put("last", module.days().from().plusDays(200).toString());
        var late = birgitta.post(laid.path(here, module), form);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("En del som kommer efter den här börjar tidigare än så.");
        assertThat(laid.again(here, module).days()).isEqualTo(module.days());
    }

    /** In the rescue service some lead more than others. */
    @Test
    void a_talk_with_each_employee_is_too_much_for_those_who_lead_many_and_it_says_so() {
        var here = laid.begins("Samtal med alla");
        var module = laid.part(here, Kind.MODULE);
        var form = laid.form(module);
        form.put("who", "3");
        form.put("hours", "2");
        form.put("times", "9");
        form.put("each", "yes");
        assertThat(birgitta.post(laid.path(here, module), form).statusCode()).isEqualTo(302);
        assertThat(laid.again(here, module).effort())
                .isEqualTo(new Effort(120, 9).forEachEmployee());
        assertThat(birgitta.get(laid.path(here, module)).body())
                .containsPattern("name=\"each\" value=\"yes\" checked");
        assertThat(birgitta.get(here).body()).contains("Det är mycket bredvid");

        assertThat(birgitta.post(here + "/bearable", Map.of("hours", "160")).statusCode())
                .isEqualTo(302);
        assertThat(birgitta.get(here).body()).contains("mer än 160 timmar");
        for (var wrong : new String[] {"0", "161", "", "många", "-1", "99999999999"}) {
            var answer = birgitta.post(here + "/bearable", Map.of("hours", wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Skriv ett tal mellan 1 och 160.", "value=\"" + wrong + "\"");
        }
    }

    @Test
    void what_a_part_cannot_be_is_told_beside_each_field() {
        var here = laid.begins("Fel på allt");
        var part = laid.part(here, Kind.GATHERING);
        var answer =
                birgitta.post(
                        laid.path(here, part),
                        Map.of(
                                "name", "", "first", "x", "last", "", "hours", "många", "times",
                                "0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Skriv ett namn.", "Välj en dag.", "Skriv timmar med siffror")
                .contains("Skriv ett tal mellan 1 och 100.", "value=\"många\"");
        var nobody = laid.form(part);
        nobody.remove("who");
        assertThat(birgitta.post(laid.path(here, part), nobody).body())
                .contains("Välj minst några som det är för.");
    }

    @Test
    void an_area_that_is_not_there_is_told_and_never_taken_for_all() {
        for (var area : new String[] {"Gamla nämnden", "<b>"}) {
            var begun = laid.form("Ingen där");
            begun.put("area", area);
            var answer = birgitta.post("/programmes", begun);
            assertThat(answer.statusCode()).as(area).isEqualTo(422);
            assertThat(answer.body()).contains("En av förvaltningarna finns inte längre.");
        }
        var here = laid.begins("Med område");
        var part = laid.part(here, Kind.GATHERING);
        var form = laid.form(part);
        form.put("area", "Gamla nämnden");
        assertThat(birgitta.post(laid.path(here, part), form).statusCode()).isEqualTo(422);
        assertThat(laid.again(here, part)).isEqualTo(part);
    }

    @Test
    void an_area_that_has_gone_meanwhile_stays_with_its_part() {
        var here = laid.begins("Förr i tiden");
        var part = laid.part(here, Kind.GATHERING);
        sql.sql("update programme.part set areas = '{Gamla nämnden}' where id = ?")
                .param(part.id().value())
                .update();
        assertThat(birgitta.get(laid.path(here, part)).body())
                .containsPattern("value=\"Gamla nämnden\"[^>]* checked");
        var form = laid.form(part);
        form.put("area", "Gamla nämnden");
        assertThat(birgitta.post(laid.path(here, part), form).statusCode()).isEqualTo(302);
        assertThat(laid.again(here, part).audience().areas()).containsExactly("Gamla nämnden");
    }

    @Test
    void a_long_name_stands_whole_in_the_list_and_as_far_as_there_is_room_in_the_picture() {
        var here = laid.begins("Långt");
        var part = laid.part(here, Kind.GATHERING);
        var form = laid.form(part);
        var name = "Samling om allt det som vi inte hann med på den förra samlingen i våras";
        form.put("name", name);
        assertThat(birgitta.post(laid.path(here, part), form).statusCode()).isEqualTo(302);
        assertThat(birgitta.get(here).body())
                .contains(
                        "<strong>" + name + "</strong>", ">Samling om allt det som vi inte hann…<")
                .doesNotContain("\">" + name + "</text>");
    }

    @Test
    void a_day_before_our_time_is_no_day() {
        var here = laid.begins("Forntid");
        var part = laid.part(here, Kind.GATHERING);
        for (var day : new String[] {"-999999999-01-01", "+999999999-01-01", "0001-01-01"}) {
            var form = laid.form(part);
            form.put("first", day);
            assertThat(birgitta.post(laid.path(here, part), form).body()).contains("Välj en dag.");
        }
    }

    @Test
    void a_breadth_that_no_part_works_on_is_told() {
        var here = laid.begins("Bara var för sig");
        for (var part : programmes.find(laid.id(here)).orElseThrow().programme().parts()) {
            var form = laid.form(part);
            form.put("breadth", "individual");
            assertThat(birgitta.post(laid.path(here, part), form).statusCode()).isEqualTo(302);
        }
        assertThat(birgitta.get(here).body())
                .contains("Ingen del arbetar med det här än:", "<strong>gruppen</strong>");
    }
}
