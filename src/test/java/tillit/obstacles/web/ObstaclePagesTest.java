package tillit.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.notice.Notices;
import tillit.obstacles.kept.By;
import tillit.obstacles.kept.Raising;
import tillit.organisation.Organisation;

/** From what is in the way to an answer, and who sees and may do what. */
@HouseTest
class ObstaclePagesTest {

    @Autowired private Raising raising;
    @Autowired private Organisation organisation;
    @Autowired private Notices notices;
    @Autowired private Trials trials;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @Test
    void one_tells_looks_whether_it_is_there_already_and_sends_it_once() {
        var sara = Visitor.signedIn(port, SARA);
        assertThat(sara.get("/obstacles").body()).contains("Berätta vad som är i vägen");
        assertThat(sara.get("/obstacles/new").body())
                .contains("Alla som arbetar här kan läsa det här.", "Någon på ");
        var form = TestObstacle.form(UUID.randomUUID());
        form.put("step", "look");
        form.put("what", "Blanketten för resor finns bara på papper");
        assertThat(sara.post("/obstacles", form).body())
                .contains("Innan du skickar", "går det först till");
        form.put("step", "send");
        var path = "/obstacles/" + form.get("key");
        for (int i = 0; i < 2; i++)
            assertThat(sara.post("/obstacles", form).headers().firstValue("Location"))
                    .hasValueSatisfying(it -> assertThat(it).endsWith(path));
        assertThat(steps(UUID.fromString(form.get("key")))).isEqualTo(2);
        var other = TestObstacle.form(UUID.randomUUID());
        other.put("step", "look");
        other.put("what", "Resor kräver en blankett på papper");
        var goran = Visitor.signedIn(port, GORAN);
        assertThat(goran.post("/obstacles", other).body())
                .contains("Är det något av de här?", path + "/workplaces");
        goran.post(path + "/workplaces", Map.of());
        goran.post(path + "/workplaces", Map.of());
        assertThat(goran.get(path).body())
                .contains("2 arbetsplatser möter det här.", path + "/workplaces/removal");
        assertThat(goran.get(path).body()).doesNotContain("Sara Nyström");
        assertThat(sara.get(path).body()).contains("Det var Sara Nyström.");
        assertThat(goran.get("/obstacles?q=blanketten").body()).contains(path);
        assertThat(goran.get("/obstacles?q=bl%C3%A5b%C3%A4r").body())
                .contains("Vi hittar inget med de orden");
    }

    @Test
    void what_cannot_be_is_told_beside_its_field_and_stays() {
        var sara = Visitor.signedIn(port, SARA);
        var form = TestObstacle.form(UUID.randomUUID());
        form.putAll(Map.of("what", "x".repeat(201), "hits", "moon", "source", "moon"));
        form.putAll(Map.of("hours", "-1", "route", "others", "sourceName", "n".repeat(161)));
        var answer = sara.post("/obstacles", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("med högst 200 tecken", "Välj minst en", "Välj en av dem")
                .contains("helt tal från 1", "vems regeln är", "Högst 160 tecken")
                .contains("x".repeat(201), "value=\"-1\"");
        form.put("circle", UUID.randomUUID().toString());
        assertThat(sara.post("/obstacles", form).statusCode()).isEqualTo(302);
        assertThat(sara.get("/obstacles/" + UUID.randomUUID()).statusCode()).isEqualTo(302);
        assertThat(sara.get("/obstacles/new?code=x&line=99999999").statusCode()).isEqualTo(200);
        assertThat(sara.get("/obstacles/desk?obstacle=nothing").statusCode()).isEqualTo(200);
    }

    @Test
    void it_lies_on_the_owners_desk_and_its_answer_is_read_by_everybody() {
        var it = raised(By.MYSELF);
        assertThat(it.subjects(organisation, SARA.id()))
                .containsExactly("Ett hinder väntar på ditt svar");
        assertThat(it.page(SARA, "/")).contains("väntar på ditt svar", "/obstacles/desk");
        assertThat(it.page(SARA, "/obstacles/desk?obstacle=" + it.id()))
                .contains("tre underskrifter", it.anna().name(), "arbetsdagar kvar")
                .contains("Jag tar bort det", "Det blir kvar");
        assertThat(it.page(GORAN, it.path()))
                .contains("tre underskrifter", "Här ligger hindret nu.", "40 timmar om året")
                .doesNotContain(it.anna().name(), "Svara</a>");
        assertThat(it.page(HENRIK, it.path())).doesNotContain(it.anna().name());
        assertThat(it.page(GORAN, "/obstacles/desk")).doesNotContain(it.path());

        assertThat(it.sends(SARA, "answer", it.answer("kept", " "))).isEqualTo(422);
        assertThat(it.sends(SARA, "answer", it.answer("kept", "Revisionen kräver det.")))
                .isEqualTo(302);

        assertThat(it.page(MIKKEL, it.path()))
                .contains("Revisionen kräver det.", "Her gik det gennem døren.");
        assertThat(it.page(SARA, "/obstacles/desk")).doesNotContain(it.path() + "/answer");
        assertThat(it.page(SARA, it.path())).doesNotContain(it.anna().name());
        assertThat(it.subjects(organisation, it.anna().id()))
                .containsExactly("Ditt hinder har fått svar");
        assertThat(it.mails())
                .allSatisfy(mail ->
                        assertThat(mail.subject() + mail.text())
                                .doesNotContain("frukt", "Revision"));
        assertThat(it.page(GORAN, "/obstacles?show=answered&q=frukt")).contains(it.path());
    }

    @Test
    void nobody_but_its_owner_answers_and_nobody_but_those_who_raised_it_speak_for_them() {
        var it = raised(By.WORKPLACE);
        for (var who : new tillit.trial.Cast[] {GORAN, HENRIK, MIKKEL}) {
            assertThat(it.sends(who, "answer", it.answer("removed", "Nej"))).isEqualTo(403);
            assertThat(it.sends(who, "questions", it.answer("", "Nej"))).isEqualTo(403);
            assertThat(it.sends(who, "replies", Map.of("said", "Nej"))).isEqualTo(403);
            assertThat(it.sends(who, "confirmation", Map.of("gone", "yes"))).isEqualTo(403);
            assertThat(it.sends(who, "joining", Map.of("into", it.id().toString()))).isEqualTo(403);
        }
        assertThat(steps(it.id().value())).isEqualTo(2);
        assertThat(it.page(GORAN, it.path())).contains("sa vad som är i vägen");
    }

    @Test
    void a_question_stops_the_time_and_the_workplace_replies() {
        var it = raised(By.WORKPLACE);
        assertThat(it.sends(SARA, "questions", it.answer("", ""))).isEqualTo(422);
        assertThat(it.sends(SARA, "questions", it.answer("", "Vilka tre?"))).isEqualTo(302);
        assertThat(it.page(SARA, "/obstacles/desk?obstacle=" + it.id()))
                .contains("Tiden står still.");
        assertThat(it.page(SARA, it.path())).contains("Vilka tre?", "Ditt svar");
        assertThat(it.page(GORAN, it.path())).contains("Vilka tre?").doesNotContain("Ditt svar");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            assertThat(it.sends(SARA, "replies", Map.of("said", "Chef, ekonom, chef", "key", key)))
                    .isEqualTo(302);
        assertThat(it.sends(SARA, "replies", Map.of("said", "Och en till"))).isEqualTo(422);
        assertThat(steps(it.id().value())).isEqualTo(4);
        assertThat(it.page(GORAN, it.path())).contains("Chef, ekonom, chef");
    }

    @Test
    void of_many_answers_at_once_one_counts_and_the_others_are_not_lost() {
        var it = raised(By.SOMEBODY);
        var sara = it.signedIn(SARA);
        var answers =
                AtOnce.answers(
                        8,
                        number ->
                                sara.post(
                                        it.path() + "/answer",
                                        it.answer("changed", "Svar " + number)));
        assertThat(answers.stream().filter(one -> one.statusCode() == 302)).hasSize(1);
        assertThat(answers.stream().filter(one -> one.statusCode() == 422))
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.body()).contains("Svar ", "hann hända något"));
        assertThat(steps(it.id().value())).isEqualTo(3);
        assertThat(
                        sql.sql(
                                        "select count(*) from obstacles.obstacle where id = ? and person is not null")
                                .param(it.id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void passed_upward_it_rests_with_the_next_one_above_or_is_carried_to_a_body() {
        var it = raised(By.MYSELF);
        var up = it.answer("passed_up", "Jag får inte.");
        up.putAll(Map.of("to", "body", "body", ""));
        assertThat(it.sends(SARA, "answer", up)).isEqualTo(422);
        up.put("body", "Socialnämnden");
        assertThat(it.sends(SARA, "answer", up)).isEqualTo(302);
        assertThat(it.page(GORAN, it.path())).contains("Lyftes till Socialnämnden.", "Henrik Falk");
        assertThat(it.page(HENRIK, "/obstacles/desk?obstacle=" + it.id()))
                .contains("Det här beslutar Socialnämnden om.", it.anna().name());
        assertThat(it.page(SARA, it.path())).doesNotContain(it.anna().name());
        assertThat(it.sends(SARA, "answer", it.answer("removed", "Ändå"))).isEqualTo(403);
        assertThat(it.subjects(organisation, HENRIK.id()))
                .containsExactly("Ett hinder har lyfts till dig");
        var late = it.answer("removed", "Nämnden sa ja.");
        assertThat(it.sends(HENRIK, "answer", late)).isEqualTo(422);
        late.put("turn", "2");
        assertThat(it.sends(HENRIK, "answer", late)).isEqualTo(302);
    }

    @Test
    void handed_over_it_is_a_trial_for_those_who_asked() {
        var it = raised(By.WORKPLACE);
        var form = it.answer("handed_over", "Köpa för 500 kronor utan underskrift");
        form.putAll(Map.of("unit", UUID.randomUUID().toString(), "until", "-1", "stopRule", " "));
        assertThat(it.signedIn(SARA).post(it.path() + "/answer", form).body())
                .contains("Välj en arbetsplats.", "Välj en dag från i morgon")
                .contains("slutar i förtid.", "vad ni tittar på.", "Köpa för 500 kronor");
        form.put("unit", it.unit().toString());
        form.put("until", organisation.today().plusMonths(3).toString());
        form.putAll(Map.of("stopRule", "Över budget två månader", "lookAt", "Hur ofta"));
        for (int i = 0; i < 2; i++) assertThat(it.sends(SARA, "answer", form)).isEqualTo(302);
        var trial = trials.find(new TrialId(UUID.fromString(form.get("key")))).orElseThrow().plan();
        assertThat(trial.origin()).contains(it.id().value());
        assertThat(trial.givenBy()).isEqualTo(SARA.id());
        assertThat(trial.stopRule()).isEqualTo("Över budget två månader");
        var link = "/mandates/trials/" + form.get("key");
        assertThat(it.page(SARA, it.path())).contains(link);
        assertThat(it.page(MIKKEL, it.path())).doesNotContain(link);
        assertThat(steps(it.id().value())).isEqualTo(3);
    }

    private TestObstacle raised(By by) {
        return TestObstacle.raised(raising, organisation, notices, port, by);
    }

    private int steps(UUID obstacle) {
        return sql.sql("select count(*) from obstacles.step where obstacle = ?")
                .param(obstacle)
                .query(Integer.class)
                .single();
    }
}
