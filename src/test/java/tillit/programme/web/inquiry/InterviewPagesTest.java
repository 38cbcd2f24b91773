package tillit.programme.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.KERSTIN;
import static tillit.trial.Cast.SARA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;
import tillit.programme.plan.Kind;

/** Birgitta writes down what she hears in interviews, and nobody else reads it. */
@HouseTest
class InterviewPagesTest extends Inquiring {

    private static final String HEARD = "Vi hinner inte.\r\nMöten <hela> dagen.";

    @Test
    void notes_are_there_once_the_newest_first_and_with_their_line_breaks() {
        var birgitta = signedIn(BIRGITTA);
        assertThat(birgitta.get(here + "/inquiry").body())
                .contains("Ingen intervju är uppskriven än.", "En roll, inget namn")
                .contains("Bara du som lägger upp programmet kan läsa anteckningarna.");
        var first = notes("Rektor", "2027-03-01");
        birgitta.post(here + "/inquiry/interviews", first);
        assertThat(birgitta.post(here + "/inquiry/interviews", first).statusCode()).isEqualTo(302);
        birgitta.post(here + "/inquiry/interviews", notes("Enhetschef", "2027-03-02"));
        assertThat(birgitta.get(here + "/inquiry").body())
                .containsSubsequence("<h3>Enhetschef</h3>", "<h3>Rektor</h3>")
                .contains("Vi hinner inte.\nMöten &lt;hela&gt; dagen.")
                .doesNotContain("uppskriven än")
                .satisfies(page -> assertThat(page.split("<h3>Rektor</h3>")).hasSize(2));
    }

    @Test
    void notes_are_changed_and_removed() {
        var birgitta = signedIn(BIRGITTA);
        var form = notes("Rektor", "2027-03-01");
        birgitta.post(here + "/inquiry/interviews", form);
        var path = here + "/inquiry/interviews/" + form.get("key");
        assertThat(birgitta.get(path).body()).contains("value=\"Rektor\"", "Vi hinner inte.\n");
        form.put("who", "Rektor, ny");
        form.put("words", "");
        var empty = birgitta.post(path, form);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv vad du hörde", "value=\"Rektor, ny\"");
        form.put("words", "Bättre nu");
        assertThat(birgitta.post(path, form).statusCode()).isEqualTo(302);
        assertThat(birgitta.get(here + "/inquiry").body())
                .contains("<h3>Rektor, ny</h3>", "Bättre nu")
                .doesNotContain("<h3>Rektor</h3>");
        birgitta.post(path + "/removal", Map.of());
        assertThat(birgitta.get(here + "/inquiry").body()).doesNotContain("Rektor, ny");
        assertThat(birgitta.get(path).statusCode()).isEqualTo(302);
        assertThat(birgitta.post(path, form).statusCode()).isEqualTo(302);
        assertThat(birgitta.get(here + "/inquiry").body()).contains("Bättre nu");
    }

    @Test
    void what_is_missing_or_too_long_is_told_beside_its_field_and_nothing_typed_is_lost() {
        var birgitta = signedIn(BIRGITTA);
        var form = notes("", "-999999999-01-01");
        form.put("words", "å".repeat(4_001));
        var answer = birgitta.post(here + "/inquiry/interviews", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Skriv en roll",
                        "Välj en dag.",
                        "Skriv vad du hörde, med högst 4 000 tecken.")
                .contains("å".repeat(4_001), "value=\"-999999999-01-01\"", form.get("key"))
                .contains("Öppna enkäten");
        form.put("who", "x\u0007y");
        form.put("day", "2027-03-01");
        form.put("words", "a\u0007\nb");
        form.put("key", "ingen");
        assertThat(birgitta.post(here + "/inquiry/interviews", form).statusCode()).isEqualTo(302);
        assertThat(birgitta.get(here + "/inquiry").body()).contains("<h3>xy</h3>", "a\nb");
    }

    @Test
    void nobody_else_reads_or_writes_them_nor_through_another_part() {
        var form = notes("Rektor", "2027-03-01");
        signedIn(BIRGITTA).post(here + "/inquiry/interviews", form);
        var path = "/inquiry/interviews/" + form.get("key");
        for (var who : List.of(SARA, KERSTIN)) {
            assertThat(signedIn(who).get(here + path).statusCode()).isEqualTo(403);
            assertThat(signedIn(who).post(here + path, form).statusCode()).isEqualTo(403);
            assertThat(signedIn(who).post(here + path + "/removal", form).statusCode())
                    .isEqualTo(403);
        }
        var gathering = path(first(Kind.GATHERING));
        var birgitta = signedIn(BIRGITTA);
        assertThat(birgitta.get(gathering + path).statusCode()).isEqualTo(302);
        assertThat(birgitta.post(gathering + "/inquiry/interviews", form).statusCode())
                .isEqualTo(302);
        assertThat(birgitta.post(gathering + path, form).statusCode()).isEqualTo(302);
        birgitta.post(gathering + path + "/removal", form);
        assertThat(birgitta.get(here + "/inquiry").body()).contains("<h3>Rektor</h3>");
    }

    private static Map<String, String> notes(String who, String day) {
        return new HashMap<>(
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "who", who,
                        "day", day,
                        "words", HEARD));
    }
}
