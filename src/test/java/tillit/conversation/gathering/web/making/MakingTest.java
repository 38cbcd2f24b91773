package tillit.conversation.gathering.web.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Sara takes the three-step dialogue to her workplace meeting: whoever has signed in may. */
@HouseTest
class MakingTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;
    private Visitor sara;
    private final Map<String, String> form = new HashMap<>();

    @BeforeEach
    void sara_fills_in_the_form() {
        sara = Visitor.signedIn(port, Cast.SARA);
        form.put("method", "three-step-dialogue-30");
        form.put("name", "Arbetsplatsträff " + UUID.randomUUID());
        form.put("chosen.own-reflection", "stop");
        form.put("own.own-reflection", "");
        form.put("chosen.exchange", "now");
        form.put("own.exchange", "Vad gör vi med måndagarna?");
        form.put("tables", "");
        form.put("names", "Eken\r\nLinden\r\n");
    }

    @Test
    void first_the_method_is_chosen_among_those_for_open_rooms() {
        var page = sara.get("/gatherings/new").body();
        assertThat(page)
                .contains("?method=three-step-dialogue-15", "?method=leaders-day", "Chefsdag")
                .doesNotContain("collegial-supervision");
    }

    @Test
    void then_each_step_in_which_one_thinks_can_ask_a_question_of_the_bank() {
        var page = sara.get("/gatherings/new?method=three-step-dialogue-30").body();
        assertThat(page)
                .contains(
                        "name=\"chosen.own-reflection\"",
                        "name=\"own.exchange\"",
                        "<optgroup label=\"Tillit\">",
                        "Vad kan vi sluta med utan att någon saknar det?")
                .doesNotContain("name=\"chosen.vote\"");
    }

    @Test
    void a_gathering_that_is_made_asks_what_she_chose_and_has_her_tables() {
        var made = made(sara.post("/gatherings", form));
        assertThat(made.name()).isEqualTo(form.get("name"));
        assertThat(made.tables()).containsExactly("Eken", "Linden");
        assertThat(made.questions())
                .containsEntry("own-reflection", "Vad kan vi sluta med utan att någon saknar det?")
                .containsEntry("exchange", "Vad gör vi med måndagarna?");
        assertThat(made.attendance()).isFalse();
        assertThat(rooms.now(made.room()).state().places().tables()).isEqualTo(2);
    }

    @Test
    void tables_that_are_only_counted_get_numbers() {
        form.put("names", "");
        form.put("tables", "3");
        form.put("attendance", "on");
        var made = made(sara.post("/gatherings", form));
        assertThat(made.tables()).containsExactly("Bord 1", "Bord 2", "Bord 3");
        assertThat(made.attendance()).isTrue();
    }

    @Test
    void without_tables_the_room_lays_none() {
        form.put("names", "");
        var made = made(sara.post("/gatherings", form));
        assertThat(made.tables()).isEmpty();
        assertThat(rooms.now(made.room()).state().places().laid()).isFalse();
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
        form.put("name", "");
        form.put("tables", "tolv");
        form.put("attendance", "on");

        var answer = sara.post("/gatherings", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "id=\"name-error\">Skriv vad samlingen ska heta.",
                        "id=\"tables-error\">Skriv ett antal mellan 1 och 2 000",
                        "value=\"tolv\"",
                        "Eken\r\nLinden",
                        "<option value=\"stop\" selected>",
                        "value=\"Vad gör vi med måndagarna?\"",
                        "name=\"attendance\" checked");
    }

    @Test
    void a_method_for_a_sealed_room_makes_no_gathering() {
        form.put("method", "collegial-supervision");
        assertThat(sara.post("/gatherings", form).statusCode()).isEqualTo(422);
        form.put("method", "../../etc/passwd");
        assertThat(sara.post("/gatherings", form).statusCode()).isEqualTo(422);
    }

    @Test
    void script_in_a_name_is_text() {
        form.put("name", "<script>alert(1)</script>");
        var made = made(sara.post("/gatherings", form));
        assertThat(sara.get("/gatherings/" + made.id()).body())
                .contains("&lt;script")
                .doesNotContain("<script>alert");
    }

    @Test
    void her_gatherings_are_on_her_start_page_and_on_nobody_elses() {
        var made = made(sara.post("/gatherings", form));
        assertThat(sara.get("/").body()).contains("/gatherings/" + made.id());
        assertThat(sara.get("/gatherings").body()).contains(made.name(), made.code());
        assertThat(Visitor.signedIn(port, Cast.JONAS).get("/gatherings").body())
                .doesNotContain(made.name());
    }

    @Test
    void frejas_form_and_her_tables_are_danish() {
        var freja = Visitor.signedIn(port, Cast.FREJA);
        var page = freja.get("/gatherings/new?method=three-step-dialogue-30").body();
        assertThat(page).contains("Ny fællessamling", "Hvad kan vi holde op med");
        form.put("names", "");
        form.put("tables", "2");
        var made = made(freja.post("/gatherings", form));
        assertThat(made.questions().get("own-reflection")).startsWith("Hvad kan vi holde op med");
    }

    private Gathering made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow();
        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        return gatherings.find(new GatheringId(id)).orElseThrow();
    }
}
