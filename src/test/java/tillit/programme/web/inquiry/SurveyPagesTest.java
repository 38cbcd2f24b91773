package tillit.programme.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.PER;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.programme.inquiry.Picked;
import tillit.programme.plan.Kind;

/** Birgitta asks what is needed; Sara, Göran and the Dane Mikkel are asked, Per is not. */
@HouseTest
class SurveyPagesTest extends Inquiring {

    @Test
    void a_strategist_finds_a_survey_to_begin_from_and_opens_it() {
        var birgitta = signedIn(BIRGITTA);
        assertThat(birgitta.get("/programmes/" + programme).body()).contains(here + "/inquiry");
        assertThat(birgitta.get(here).body()).contains(here + "/inquiry");
        assertThat(birgitta.get(here + "/inquiry").body())
                .contains("Vad skulle hjälpa dig mest i ditt ledarskap just nu?")
                .contains("Svåra samtal\nSamarbete mellan förvaltningar")
                .contains("value=\"" + organisation.today().plusWeeks(2) + "\"");
        isOpened();
        isOpened();
        assertThat(birgitta.get(here + "/inquiry").body())
                .contains("Öppen till och med", "Färre än fem har svarat hittills.")
                .contains("Kollegor att &lt;bolla&gt; med")
                .doesNotContain("Öppna enkäten");
        assertThat(birgitta.get("/programmes/" + programme).body()).contains("Enkät till och med");
    }

    @Test
    void what_cannot_be_asked_is_told_beside_each_field_and_nothing_typed_is_lost() {
        var birgitta = signedIn(BIRGITTA);
        var wrong =
                Map.of("question", "", "needs", "Ett\r\n\u0007\r\nTvå\r\nEtt", "last", "i våras");
        var answer = birgitta.post(here + "/inquiry/survey", wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Skriv en fråga", "Skriv tre till tolv behov", "Välj en dag från i dag")
                .contains("Två\nEtt", "i våras");
        var long81 = survey();
        long81.put("needs", "a\nb\n" + "å".repeat(81));
        assertThat(birgitta.post(here + "/inquiry/survey", long81).body())
                .contains("Korta varje behov till högst 80 tecken.", "å".repeat(81));
        var today = organisation.today();
        for (var day :
                List.of(
                        today.minusDays(1).toString(),
                        today.plusYears(1).toString(),
                        "-999999999-01-01",
                        "")) {
            var late = survey();
            late.put("last", day);
            assertThat(birgitta.post(here + "/inquiry/survey", late).statusCode())
                    .as(day)
                    .isEqualTo(422);
        }
        assertThat(surveys.of(programme)).isEmpty();
    }

    @Test
    void only_a_part_of_analysis_has_one() {
        var gathering = path(first(Kind.GATHERING));
        var birgitta = signedIn(BIRGITTA);
        assertThat(birgitta.get(gathering + "/inquiry").statusCode()).isEqualTo(302);
        assertThat(birgitta.post(gathering + "/inquiry/survey", survey()).statusCode())
                .isEqualTo(302);
        assertThat(surveys.of(programme)).isEmpty();
        assertThat(signedIn(SARA).get(here + "/survey").statusCode()).isEqualTo(302);
        assertThat(signedIn(SARA).post(here + "/survey", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void those_whom_it_is_for_find_it_and_answer_it_once() {
        assertThat(signedIn(SARA).get("/").body()).doesNotContain(here + "/survey");
        isOpened();
        var sara = signedIn(SARA);
        assertThat(sara.get("/").body()).contains("Vad skulle hjälpa dig?", here + "/survey");
        assertThat(sara.get("/programmes/" + programme + "/mine").body())
                .contains(here + "/survey", "Svara på enkäten");
        assertThat(sara.get(here + "/survey").body())
                .contains("Ingen ser vem som har svarat vad.", "Birgitta Engström läser raden")
                .contains("men orden själva kan säga vem du är");
        var sent =
                AtOnce.answers(6, _ -> answers(sara, here, "En morgon", NEEDS.get(0)).statusCode());
        assertThat(sent).containsOnly(302);
        answers(sara, here, "Något annat", NEEDS.get(1));
        assertThat(rows()).isEqualTo(1);
        assertThat(
                        sql.sql("select picks[1] from programme.survey_answer where part = ?")
                                .param(part.value())
                                .query(Integer.class)
                                .list())
                .containsExactly(0);
        assertThat(sara.get(here + "/survey").body())
                .contains("Tack. Ditt svar är sparat")
                .doesNotContain("En morgon");
        assertThat(sara.get("/").body()).doesNotContain(here + "/survey");
        assertThat(signedIn(MIKKEL).get(here + "/survey").body())
                .contains("Vælg højst tre", "Ingen ser, hvem der har svaret hvad.");
    }

    @Test
    void others_find_nothing_there() {
        isOpened();
        assertThat(signedIn(PER).get(here + "/survey").statusCode()).isEqualTo(403);
        assertThat(answers(signedIn(PER), here, "", NEEDS.get(0)).statusCode()).isEqualTo(403);
        assertThat(signedIn(SARA).get(here + "/inquiry").statusCode()).isEqualTo(403);
        assertThat(signedIn(PER).get("/").body()).doesNotContain(here);
        surveys.answer(programme, part, PER.id(), new Picked(Set.of(1), ""));
        assertThat(rows()).isZero();
    }

    @Test
    void nobody_chooses_four_or_nothing_and_what_was_typed_is_kept() {
        isOpened();
        var sara = signedIn(SARA);
        var none = answers(sara, here, "å".repeat(301));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body())
                .contains("Välj ett, två eller tre behov", "Korta till högst 300 tecken.")
                .contains("å".repeat(301));
        var four = answers(sara, here, "x\u0007y", NEEDS.toArray(String[]::new));
        assertThat(four.statusCode()).isEqualTo(422);
        assertThat(four.body())
                .containsPattern("value=\"Mandat\" checked")
                .contains("xy")
                .doesNotContain("\u0007");
        assertThat(answers(sara, here, "", "Något som inte frågades").statusCode()).isEqualTo(422);
        var both = Map.of("need", NEEDS.get(0), "none", "yes");
        assertThat(sara.post(here + "/survey", both).statusCode()).isEqualTo(422);
        assertThat(rows()).isZero();
        assertThat(sara.post(here + "/survey", Map.of("none", "yes")).statusCode()).isEqualTo(302);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void it_is_taken_back_only_while_nobody_has_answered() {
        isOpened();
        var birgitta = signedIn(BIRGITTA);
        birgitta.post(here + "/inquiry/survey/removal", Map.of());
        assertThat(surveys.of(programme)).isEmpty();
        assertThat(answers(signedIn(GORAN), here, "", NEEDS.get(2)).statusCode()).isEqualTo(302);
        isOpened();
        assertThat(answers(signedIn(GORAN), here, "", NEEDS.get(2)).statusCode()).isEqualTo(302);
        assertThat(birgitta.get(here + "/inquiry").body()).doesNotContain("Ta tillbaka");
        birgitta.post(here + "/inquiry/survey/removal", Map.of());
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_part_that_is_over_asks_nothing_more() {
        sql.sql("update programme.part set first_day = ?, last_day = ? where id = ?")
                .params(
                        organisation.today().minusDays(9),
                        organisation.today().minusDays(1),
                        part.value())
                .update();
        assertThat(signedIn(BIRGITTA).get(here + "/inquiry").body())
                .contains("Delen är slut")
                .doesNotContain("Öppna enkäten");
        assertThat(signedIn(BIRGITTA).post(here + "/inquiry/survey", survey()).statusCode())
                .isEqualTo(422);
    }
}
