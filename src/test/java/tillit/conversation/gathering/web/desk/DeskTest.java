package tillit.conversation.gathering.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.View.Phase;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Birgitta leads her leaders' day from the desk. */
@HouseTest
class DeskTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;
    private BirgittasDesk desk;

    @BeforeEach
    void the_day_is_made() {
        desk = new BirgittasDesk(gatherings, rooms, port);
    }

    @Test
    void before_it_begins_the_desk_has_the_code_the_links_and_the_steps_ahead() {
        assertThat(desk.page())
                .contains(
                        desk.day.code(),
                        desk.address("/screen"),
                        desk.address("/posters"),
                        desk.address("/paper"),
                        desk.address("/result"),
                        "Ett ord var",
                        "Ingen telefon är med än",
                        "value=\"OPEN\"");
    }

    @Test
    void what_to_do_without_a_network_stands_there_always() {
        assertThat(desk.page()).contains("Om nätet går ner", "Låt borden skriva på papper");
        desk.taps("OPEN", "");
        assertThat(desk.page()).contains("Om nätet går ner", desk.address("/paper/answers"));
    }

    @Test
    void once_opened_it_has_the_words_to_say_the_question_and_the_time() {
        desk.taps("OPEN", "");
        assertThat(desk.page())
                .contains(
                        "Ställ ifrån er koppen",
                        "Hur har vi det just nu?",
                        "data-ends=\"" + desk.now().endsAt().toEpochMilli(),
                        "Nästa: Ett ord var",
                        "aria-current=\"step\"");
    }

    @Test
    void she_goes_on_gives_more_time_goes_back_and_skips() {
        desk.taps("OPEN", "");
        desk.taps("ADVANCE", "welcome");
        assertThat(desk.page()).contains("När det blir tungt", "Fråga inte vem som skrev");
        var seconds = desk.now().seconds();
        desk.taps("EXTEND", "arrival");
        assertThat(desk.now().seconds()).isEqualTo(seconds + 300);
        desk.taps("RETURN", "arrival");
        assertThat(desk.now().step().name()).isEqualTo("welcome");
        desk.taps("SKIP", "welcome");
        assertThat(desk.now().step().name()).isEqualTo("arrival");
        assertThat(desk.page()).contains("(överhoppat)");
    }

    @Test
    void the_same_tap_twice_is_one() {
        desk.taps("OPEN", "");
        var key = desk.key();
        var seconds = desk.now().seconds();
        for (int i = 0; i < 2; i++) desk.sends(key, "EXTEND", "welcome");
        assertThat(desk.now().seconds()).isEqualTo(seconds + 300);
    }

    @Test
    void a_step_that_somebody_has_left_already_is_not_left_again() {
        desk.taps("OPEN", "");
        desk.taps("ADVANCE", "welcome");
        var answer = desk.sends("ADVANCE", "welcome");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("role=\"alert\"");
        assertThat(desk.now().step().name()).isEqualTo("arrival");
    }

    @Test
    void with_a_script_the_answer_is_the_desks_live_part() {
        var request =
                desk.birgitta
                        .request(desk.address("/steps"))
                        .header("HX-Request", "true")
                        .header("X-CSRF-TOKEN", desk.birgitta.token())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("move=OPEN&key=" + desk.key()));
        var answer = desk.birgitta.send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<div class=\"desk-grid\"").doesNotContain("<html");
    }

    @Test
    void at_the_end_there_is_the_result_and_only_then_can_it_be_deleted() {
        desk.taps("OPEN", "");
        assertThat(desk.sends("ERASE", "welcome").statusCode()).isEqualTo(409);
        desk.taps("CLOSE", "welcome");
        assertThat(desk.page()).contains("Samlingen är slut", "value=\"ERASE\"");
        desk.taps("ERASE", "");
        assertThat(desk.state().course().phase()).isEqualTo(Phase.ERASED);
        assertThat(desk.page()).contains("Det som skrevs är raderat");
    }

    @Test
    void a_guessed_link_opens_the_desk_to_nobody_else() {
        var sara = Visitor.signedIn(port, Cast.SARA);
        assertThat(sara.get(desk.address("")).statusCode()).isEqualTo(403);
        assertThat(sara.get("/gatherings/" + UUID.randomUUID()).statusCode()).isEqualTo(403);
        var form = Map.of("move", "OPEN", "key", UUID.randomUUID().toString());
        assertThat(sara.post(desk.address("/steps"), form).statusCode()).isEqualTo(403);
        assertThat(desk.state().hasBegun()).isFalse();
    }

    @Test
    void what_is_no_move_is_refused() {
        assertThat(desk.sends("EXPLODE", "").statusCode()).isEqualTo(400);
        assertThat(desk.sends("ADVANCE", "no-such-step").statusCode()).isEqualTo(409);
    }

    @Test
    void in_danish_the_desk_and_the_question_are_danish() {
        desk.birgitta.post("/language", Map.of("language", "da"));
        desk.taps("OPEN", "");
        assertThat(desk.page())
                .contains(
                        "Drejebog",
                        "Hvis nettet går ned",
                        "Sæt koppen fra jer",
                        "Hvordan har vi det lige nu?");
        desk.birgitta.post("/language", Map.of("language", "sv"));
    }
}
