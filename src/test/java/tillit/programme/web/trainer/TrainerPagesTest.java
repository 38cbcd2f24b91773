package tillit.programme.web.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;
import tillit.conversation.CirclePlan;
import tillit.programme.plan.Kind;

/** Who leads, and how much time they have, is written by Birgitta and by themselves. */
@HouseTest
class TrainerPagesTest extends Leading {

    @Test
    void somebody_is_found_added_and_told_what_they_may_lead() {
        assertThat(birgitta.get("/trainers?q=leyla").body()).contains("Leyla Haddad", "Lägg till");
        var added = birgitta.post("/trainers", Map.of("person", LEYLA.id().toString()));
        assertThat(added.statusCode()).isEqualTo(302);
        var here = "/trainers/" + LEYLA.id();
        var wrong =
                birgitta.post(here, Map.of("subjects", "", "language", "tlh", "hours", "mycket"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Välj minst ett slag", "Välj minst ett språk.", "value=\"mycket\"")
                .contains("Skriv ett helt tal mellan 1 och 160.");
        var right =
                birgitta.post(
                        here,
                        Map.of("subjects", "Konflikter, <b>", "language", "sv", "hours", "12"));
        assertThat(right.statusCode()).isEqualTo(302);
        var leyla = trainers.find(LEYLA.id()).orElseThrow();
        assertThat(leyla.subjects()).containsExactly("Konflikter", "<b>");
        assertThat(birgitta.get("/trainers").body()).contains("Konflikter · &lt;b&gt;");
        birgitta.post(here + "/removal", Map.of());
        assertThat(trainers.find(LEYLA.id())).isEmpty();
        assertThat(birgitta.get(here).statusCode()).isEqualTo(302);
        assertThat(birgitta.post("/trainers", Map.of("person", "ingen")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void each_changes_their_own_time_and_languages_and_nothing_else() {
        var aino = signedIn(AINO);
        var answer =
                aino.post("/trainer", Map.of("language", "en", "hours", "3", "kind", "rollout"));
        assertThat(answer.statusCode()).isEqualTo(302);
        var changed = trainers.find(AINO.id()).orElseThrow();
        assertThat(changed.hours()).isEqualTo(3);
        assertThat(changed.languages()).containsExactly("en");
        assertThat(changed.kinds()).containsExactly(Kind.COURSE);
        var wrong = aino.post("/trainer", Map.of("hours", "-1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"-1\"", "Välj minst ett språk.");
        assertThat(aino.get("/trainer").body()).doesNotContain("Hälften av er");
        trainers.add(trainer(MIKKEL, "da"));
        assertThat(aino.get("/trainer").body()).contains("Hälften av er som leder");
    }

    @Test
    void strangers_are_let_in_nowhere_and_see_a_word_of_welcome() {
        assertThat(signedIn(LEYLA).get("/trainers").statusCode()).isEqualTo(403);
        assertThat(signedIn(LEYLA).get(path()).statusCode()).isEqualTo(403);
        assertThat(signedIn(LEYLA).post(path() + "/" + LEYLA.id(), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(signedIn(LEYLA).get("/trainer").body()).contains("Vill du bli en av dem");
        assertThat(signedIn(LEYLA).post(request("acceptance"), Map.of()).statusCode())
                .isEqualTo(422);
        asks(LEYLA);
        assertThat(replies()).isEmpty();
    }

    @Test
    void their_own_supervision_is_a_circle_and_begins_once() {
        var key = UUID.randomUUID();
        var form = new HashMap<>(Map.of("key", key.toString(), "day", "en dag"));
        var name = "Handledning " + at();
        form.putAll(Map.of("name", name, "time", "13:00", "place", "Biblioteket"));
        form.putAll(Map.of("meetings", "3", "weeks", "4"));
        var wrong = birgitta.post("/trainers/supervision", form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Välj en dag som kommer", "value=\"Biblioteket\"")
                .contains("Välj 3 till 11 personer.", "Aino Lindqvist");
        supervision.begin(key, plan(name));
        supervision.begin(key, plan(name));
        assertThat(circles.all()).filteredOn(it -> it.name().equals(name)).hasSize(1);
        var circle = supervision.of(GORAN.id()).orElseThrow();
        assertThat(signedIn(GORAN).get("/trainer").body()).contains("/circles/" + circle);
        assertThat(signedIn(GORAN).get("/circles/" + circle).statusCode()).isEqualTo(200);
        assertThat(signedIn(LEYLA).get("/trainer").body()).doesNotContain("/circles/" + circle);
    }

    private CirclePlan plan(String name) {
        var people = List.of(AINO.id(), SARA.id(), GORAN.id());
        var form =
                new SupervisionForm(
                        UUID.randomUUID(),
                        name,
                        people,
                        organisation.today().plusDays(9).toString(),
                        "13:00",
                        "Biblioteket",
                        "3",
                        "4");
        assertThat(form.wrong(organisation.today())).isEmpty();
        return form.plan(BIRGITTA.id(), ZoneId.of("Europe/Stockholm"));
    }
}
