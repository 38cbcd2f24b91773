package tillit.conversation.room.web.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Aino reads the code aloud. */
@HouseTest
class JoinTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Rooms rooms;
    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;

    @Test
    void whoever_has_a_seat_comes_in_by_the_code_however_it_is_typed() {
        var gathering = Gathering.of(circles, Cast.SARA);
        var code = rooms.now(gathering.room()).code().toLowerCase(Locale.ROOT);

        var answer = joins(Cast.SARA, " " + code.substring(0, 3) + "-" + code.substring(3));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/rooms/" + gathering.room());
    }

    @Test
    void the_right_code_lets_nobody_in_who_has_no_seat() {
        var gathering = Gathering.of(circles, Cast.SARA);

        var answer = joins(Cast.HENRIK, rooms.now(gathering.room()).code());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain(gathering.room().toString());
    }

    @Test
    void a_wrong_code_is_told_beside_the_field_and_what_was_typed_is_kept() {
        var answer = joins(Cast.LEYLA, "zzz <b>");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"zzz &lt;b>\"", "id=\"code-error\"");
    }

    @Test
    void nothing_typed_is_no_guess() {
        var before = refused();
        assertThat(joins(Cast.LEYLA, "  ").statusCode()).isEqualTo(422);
        assertThat(refused()).isEqualTo(before);
    }

    @Test
    void whoever_guesses_has_to_wait_and_the_guesses_are_counted() {
        var olle = Visitor.signedIn(port, Cast.OLLE);
        var before = refused();

        for (int i = 0; i < Tries.MOST; i++)
            assertThat(olle.post("/join", Map.of("code", "GUESS" + i)).statusCode()).isEqualTo(422);
        var answer = olle.post("/join", Map.of("code", "ABDEFH"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Vänta tio minuter", "value=\"ABDEFH\"");
        assertThat(refused() - before).isEqualTo(Tries.MOST + 1);
    }

    private HttpResponse<String> joins(Cast who, String code) {
        return Visitor.signedIn(port, who).post("/join", Map.of("code", code));
    }

    private double refused() {
        return meters.counter("tillit.join.refused").count();
    }
}
