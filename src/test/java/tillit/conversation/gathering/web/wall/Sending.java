package tillit.conversation.gathering.web.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tillit.Visitor;
import tillit.conversation.gathering.web.phone.Hall;

/** Somebody new comes into the hall and sends a word. */
final class Sending {

    private Sending() {}

    static void to(Hall hall, int port, String word) {
        var phone = new Visitor(port);
        assertThat(phone.post(hall.at(""), Map.of("table", "1")).statusCode()).isEqualTo(303);
        var given = Map.of("step", "success-factors", "content", word);
        assertThat(phone.post(hall.at("/contributions"), given).statusCode()).isEqualTo(303);
    }
}
