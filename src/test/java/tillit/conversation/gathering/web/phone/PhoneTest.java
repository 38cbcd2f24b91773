package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Rooms;

/** What somebody meets who scans a poster in the hall; each form here is sent without a script. */
@HouseTest
class PhoneTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall hall;

    @BeforeEach
    void birgitta_has_a_day() {
        hall = Hall.of(gatherings, rooms);
    }

    @Test
    void a_scan_makes_no_seat_and_one_tap_makes_one() {
        var sara = Guest.outside(hall, port);
        assertThat(sara.get("/t/2").body()).contains("Linden", "Kom in");
        assertThat(hall.phones()).isZero();

        var answer = sara.post("", "table", "2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=" + hall.at(""));
        assertThat(sara.page()).contains("Snart börjar vi", "Bord 2 · Linden");
        assertThat(hall.phones()).isEqualTo(1);
    }

    @Test
    void whoever_taps_twice_has_one_seat() {
        var sara = Guest.at(1, hall, port);
        sara.post("");
        sara.post("", "table", "2");
        assertThat(hall.phones()).isEqualTo(1);
        assertThat(sara.page()).contains("Bord 2 · Linden");
    }

    @Test
    void whoever_scans_no_table_sits_down_where_there_is_most_room() {
        Guest.at(1, hall, port);
        var jonas = Guest.outside(hall, port);
        jonas.post("");
        assertThat(jonas.page()).contains("Bord 2");
    }

    @Test
    void whoever_sits_elsewhere_types_the_number() {
        var sara = Guest.at(1, hall, port);
        assertThat(sara.post("/table", "table", "2").statusCode()).isEqualTo(303);
        assertThat(sara.page()).contains("Bord 2 · Linden");
        for (var nowhere : List.of("sju", "7")) {
            var answer = sara.post("/table", "table", nowhere);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"table-number-error\"", "Bord 2 · Linden");
        }
    }

    @Test
    void a_word_is_sent_and_taken_back() {
        hall.goesTo("success-factors");
        var sara = Guest.at(1, hall, port);
        assertThat(sara.page()).contains("Vad gör att det går bra hos oss?", "ingen ser vem");

        assertThat(sara.gives("tid för varandra").statusCode()).isEqualTo(303);
        assertThat(sara.page()).contains("tid för varandra");

        assertThat(sara.post(sara.wayBack()).statusCode()).isEqualTo(303);
        assertThat(sara.page()).doesNotContain("tid för varandra");
    }

    @Test
    void a_pair_that_talks_is_asked_to_write_nothing() {
        var pairs = Hall.of(gatherings, rooms, "network-day").goesTo("coaching-one");
        var sara = Guest.at(1, pairs, port);
        sara.post("/host");
        assertThat(sara.page())
                .contains("det ni säger stannar mellan er")
                .doesNotContain("name=\"content\"", "syns");
        assertThat(sara.gives("Det här var mellan oss").statusCode()).isEqualTo(422);
        assertThat(pairs.now().state().contributions().count()).isZero();
    }

    @Test
    void the_same_word_sent_five_times_is_there_once() {
        hall.goesTo("success-factors");
        var sara = Guest.at(1, hall, port);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++)
            sara.post("/contributions", "step", "success-factors", "content", "mod", "key", key);
        assertThat(hall.now().state().standing(new StepId("success-factors"))).isEqualTo(1);
    }

    @Test
    void what_cannot_be_taken_stays_in_the_field() {
        hall.goesTo("success-factors");
        var sara = Guest.at(1, hall, port);
        var long_ = "ord ".repeat(30) + "<b>";
        var answer = sara.gives(long_);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"", "ord ord", "&lt;b>");
        assertThat(sara.gives(" ").statusCode()).isEqualTo(422);
        var noKey = sara.post("/contributions", "step", "theme", "content", "x", "key", "zzz");
        assertThat(noKey.statusCode()).isEqualTo(400);
    }

    @Test
    void what_one_thought_alone_is_at_hand_when_one_sends_words() {
        hall.goesTo("success-factors");
        assertThat(Guest.at(1, hall, port).page())
                .contains("data-name=\"" + hall.at("/own-reflection") + "\"");
    }

    @Test
    void what_one_has_sent_is_on_no_other_phone() {
        hall.goesTo("success-factors");
        Guest.at(1, hall, port).gives("hemligheten");
        assertThat(Guest.at(1, hall, port).page()).doesNotContain("hemligheten");
    }

    @Test
    void nothing_of_ones_own_reflection_can_be_sent() {
        hall.goesTo("own-reflection");
        var page = Guest.at(1, hall, port).page();
        assertThat(page)
                .contains("own-notes", "Bara du ser det här")
                .doesNotContain("name=\"content\"");
    }

    @Test
    void the_first_at_a_table_writes_for_it_and_a_neighbour_takes_over() {
        var sara = Guest.at(1, hall, port);
        var jonas = Guest.at(1, hall, port);
        hall.goesTo("table-talk");

        assertThat(sara.gives("Vi säger som det är").statusCode()).isEqualTo(303);
        assertThat(jonas.page()).contains("Vi säger som det är");
        assertThat(jonas.gives("Nej").statusCode()).isEqualTo(422);

        assertThat(jonas.post("/host").statusCode()).isEqualTo(303);
        assertThat(jonas.gives("Vi hjälps åt").statusCode()).isEqualTo(303);
        assertThat(sara.gives("Nej").statusCode()).isEqualTo(422);
    }

    @Test
    void what_a_relieved_host_wrote_is_the_next_hosts_to_take_back() {
        var sara = Guest.at(1, hall, port);
        var jonas = Guest.at(1, hall, port);
        hall.goesTo("table-talk");
        for (var one : List.of("Lugn", "Mod", "Tid")) sara.gives(one);
        assertThat(sara.page()).contains("id=\"own-table-talk-full\"", "Bordet har skrivit");
        jonas.post("/host");
        assertThat(sara.post(sara.wayBack()).statusCode()).isEqualTo(422);
        assertThat(jonas.post(jonas.wayBack()).statusCode()).isEqualTo(303);
        assertThat(jonas.page()).contains("Mod", "id=\"own-table-talk\"").doesNotContain("Lugn");
        assertThat(jonas.gives("Ro").statusCode()).isEqualTo(303);
    }

    @Test
    void who_sits_nowhere_when_tables_talk_finds_one_with_one_tap() {
        var sara = Guest.standing(hall, port);
        hall.goesTo("table-talk");
        assertThat(sara.page()).contains("Du sitter inte vid något bord än", "id=\"no-table\"");
        assertThat(sara.post("/table", "table", "").statusCode()).isEqualTo(303);
        assertThat(sara.page()).contains("Bord 1", "Du är bordsvärd");
    }

    @Test
    void who_was_asked_to_be_host_is_host_when_they_sit_down() {
        Guest.at(1, hall, port);
        var jonas = Guest.outside(hall, port);
        assertThat(jonas.get("/t/1?host=true").body()).contains("Du är bordsvärd här");
        jonas.post("", "table", "1", "host", "true");
        hall.goesTo("table-talk");
        assertThat(jonas.gives("Vi hjälps åt").statusCode()).isEqualTo(303);
        assertThat(jonas.get("/t/1?host=true").body()).contains("Vi hjälps åt");
    }

    @Test
    void the_hall_votes_and_may_think_again() {
        var sara = Guest.at(1, hall, port);
        hall.goesTo("table-talk");
        sara.gives("Vi hjälps åt");
        var candidate =
                hall.now().state().contributions().at(1, new StepId("table-talk")).getFirst().id();
        hall.goesTo("hall-vote");

        var jonas = Guest.at(2, hall, port);
        assertThat(jonas.page()).contains("Vi hjälps åt");
        for (int i = 0; i < 2; i++)
            assertThat(jonas.gives(candidate.value().toString()).statusCode()).isEqualTo(303);

        assertThat(jonas.page()).contains("checked", "Ditt svar är sparat");
        assertThat(hall.now().state().standing(new StepId("hall-vote"))).isEqualTo(1);
        assertThat(sara.page()).doesNotContain("checked");
    }

    @Test
    void a_phone_speaks_the_language_of_its_browser_until_another_is_chosen() {
        var page = Guest.at(1, hall, port);
        assertThat(page.page()).contains("lang=\"sv\"");
        assertThat(page.post("/language", "language", "da").statusCode()).isEqualTo(303);
        assertThat(page.page()).contains("lang=\"da\"", "Snart begynder vi");
    }

    @Test
    void the_code_of_the_screen_can_be_typed() {
        var sara = new tillit.Visitor(port);
        var code = hall.gathering().code().toLowerCase(java.util.Locale.ROOT);
        assertThat(sara.get("/g?code=" + code).headers().firstValue("Location").orElseThrow())
                .endsWith(hall.at(""));
        assertThat(sara.get("/g?code=zzz").statusCode()).isEqualTo(404);
        assertThat(sara.get("/g/zzz").statusCode()).isEqualTo(404);
    }
}
