package tillit.programme.web.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;

/** What Sara, her guests, strangers and the strategist see. */
@HouseTest
class VisitPagesTest extends Inviting {

    @Test
    void she_is_led_from_her_way_to_colleagues_of_other_areas_and_never_her_own_director() {
        assertThat(room.page(SARA, room.mine())).contains(room.all(), "Till ledarrummen");
        assertThat(room.page(GORAN, room.all())).contains("Bli den första", "Bjud in två kollegor");
        assertThat(room.page(SARA, room.all())).contains("Arbetsplatsträff", room.path());
        var page = room.page(SARA, room.path());
        assertThat(page).contains("Vem vill du bjuda?", "Hör jag de tysta?");
        assertThat(page.split("/guests/", -1)).hasSize(4);
        assertThat(found("henrik falk")).contains("Vi hittar ingen");
        assertThat(found("leyla had")).contains("Vi hittar ingen");
        assertThat(found("göran ahl")).contains("Bjud in Göran Ahlgren", "Grundskola");
        room.asks(SARA, HENRIK, LEYLA, SARA, OLLE);
        assertThat(room.page(SARA, room.path())).doesNotContain("har inte svarat");
    }

    @Test
    void who_is_asked_hears_of_it_and_reads_the_question_on_their_page_only() {
        room.asks(SARA, MIKKEL);
        room.asks(SARA, MIKKEL);
        var mail = room.mails(MIKKEL).getFirst();
        assertThat(room.mails(MIKKEL)).hasSize(1);
        assertThat(mail.subject()).isEqualTo("Sara Nyström inviterer dig ind i sit ledelsesrum");
        assertThat(mail.subject() + mail.text()).doesNotContain("tysta").contains(room.all());
        assertThat(room.page(MIKKEL, "/")).contains("Sara Nyström inviterer dig", room.all());
        assertThat(room.page(MIKKEL, room.all())).contains("Hör jag de tysta?", "Ja, jeg kommer");
        assertThat(room.page(GORAN, room.all())).doesNotContain("tysta");
        assertThat(room.signedIn(MIKKEL).get(room.path()).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(GORAN).post(room.path() + "/acceptance", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_cannot_be_is_told_beside_its_field_and_stays() {
        var form = room.form();
        form.putAll(Map.of("day", "-999999999-01-01", "from", "nio", "until", "", "place", " "));
        form.putAll(Map.of("kind", "k".repeat(81), "question", "o".repeat(301)));
        var answer = room.signedIn(SARA).post(room.all(), form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Välj en dag från i dag", "Skriv ett klockslag", "Skriv när mötet slutar")
                .contains("Skriv var mötet är", "högst 80 tecken", "högst 300 tecken")
                .contains("value=\"nio\"", "o".repeat(301));
        form.putAll(Map.of("day", "+999999999-12-31", "from", "10:00", "until", "10:00"));
        var changed = room.signedIn(SARA).post(room.path() + "/change", form);
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("Skriv när mötet slutar", "<details open");
        assertThat(room.page(SARA, room.path())).contains("Hör jag de tysta?");
    }

    @Test
    void stray_paths_lead_back_and_strangers_are_let_in_nowhere() {
        var other = room.all() + "/" + UUID.randomUUID();
        assertThat(room.signedIn(SARA).get(other).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(SARA).post(other + "/change", room.form()).statusCode())
                .isEqualTo(302);
        assertThat(room.signedIn(SARA).post(other + "/acceptance", Map.of()).statusCode())
                .isEqualTo(422);
        room.says(SARA, "guests/" + UUID.randomUUID());
        var nowhere = room.all().replaceAll("parts/[^/]*", "parts/" + UUID.randomUUID());
        assertThat(room.signedIn(SARA).get(nowhere).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(SARA).post(nowhere, room.form()).statusCode()).isEqualTo(302);
        assertThat(room.signedIn(LEYLA).get(room.all()).statusCode()).isEqualTo(403);
        assertThat(room.signedIn(LEYLA).post(room.all(), room.form()).statusCode()).isEqualTo(403);
        assertThat(visits.of(LEYLA.id())).isEmpty();
        room.opens(GORAN);
        assertThat(room.page(GORAN, room.all())).doesNotContain("tysta");
    }

    @Test
    void the_strategist_sees_numbers_and_no_names() {
        room.asks(SARA, MIKKEL, GORAN);
        room.says(MIKKEL, "acceptance");
        room.says(GORAN, "acceptance");
        var programme = room.all().replaceFirst("/parts/.*", "");
        assertThat(room.page(BIRGITTA, programme)).contains("Inget ledarrum har öppnats än.");
        sql.sql(
                        """
                        update programme.visit set starts_at = starts_at - interval '21 days',
                            ends_at = ends_at - interval '21 days' where id = ?
                        """)
                .param(room.key())
                .update();
        assertThat(room.page(BIRGITTA, programme))
                .contains("Ett ledarrum har öppnats.", "3 par av områden har mötts där.")
                .doesNotContain("Sara", "Mikkel", "tysta");
    }

    private String found(String name) {
        return room.page(SARA, room.path() + "?q=" + name.replace(" ", "+").replace("ö", "%C3%B6"));
    }
}
