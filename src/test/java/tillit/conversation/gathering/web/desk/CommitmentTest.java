package tillit.conversation.gathering.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.room.Rooms;

/** Birgitta writes down what the hall will do; it stands on the big screen and in the result. */
@HouseTest
class CommitmentTest {

    private static final Pattern TAKE_BACK =
            Pattern.compile("/commitments/[0-9a-f-]{36}/withdrawal");

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;
    private BirgittasDesk desk;

    @BeforeEach
    void the_hall_decides() {
        desk = new BirgittasDesk(gatherings, rooms, port);
        desk.taps("OPEN", "");
        while (!desk.now().step().name().equals("commitment"))
            desk.taps("SKIP", desk.now().step().name());
    }

    @Test
    void it_stands_on_the_screen_at_once_and_when_all_is_over() {
        assertThat(commits("Korta mötena", "Göran", "1 juni").statusCode()).isEqualTo(302);
        assertThat(screen()).containsSubsequence("Korta mötena", "Göran · 1 juni");
        desk.taps("CLOSE", "commitment");
        assertThat(screen())
                .containsSubsequence("Det här ska göras", "Korta mötena", "Göran · 1 juni");
        var everyone = new Visitor(port).get("/g/" + desk.day.code() + "/result").body();
        assertThat(everyone).containsSubsequence("Korta mötena", "Göran · 1 juni");
    }

    @Test
    void what_is_missing_stands_beside_its_field_and_nothing_is_lost() {
        var answer = commits("Korta mötena", "Göran", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "id=\"commitment-when-error\"", "value=\"Korta mötena\"", "value=\"Göran\"")
                .doesNotContain("commitment-what-error", "commitment-who-error");
        assertThat(screen()).doesNotContain("Korta mötena");
    }

    @Test
    void the_same_form_twice_is_one_and_one_tap_removes_it() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) commits(key, "Korta mötena", "Göran", "1 juni");
        var takeBack =
                TAKE_BACK.matcher(desk.page()).results().map(it -> it.group()).distinct().toList();
        assertThat(takeBack).hasSize(1);
        desk.birgitta.post(desk.address(takeBack.getFirst()), Map.of());
        assertThat(desk.page()).doesNotContain("Korta mötena");
    }

    @Test
    void five_are_as_many_as_the_leaders_day_has_room_for() {
        for (int i = 1; i <= 5; i++) commits("Sak " + i, "Sara", "i mars");
        assertThat(desk.page()).contains("id=\"commitments-full\"").doesNotContain("name=\"what\"");
        assertThat(commits("Sak 6", "Sara", "i mars").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> commits(String what, String who, String when) {
        return commits(UUID.randomUUID().toString(), what, who, when);
    }

    private HttpResponse<String> commits(String key, String what, String who, String when) {
        var form = Map.of("key", key, "step", "commitment", "what", what, "who", who, "when", when);
        return desk.birgitta.post(desk.address("/commitments"), form);
    }

    private String screen() {
        return desk.birgitta.get(desk.address("/screen")).body();
    }
}
