package tillit.conversation.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.LiveStream;
import tillit.Visitor;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.room.Rooms;

/** The live stream of a room, as a phone's browser has it open. */
@HouseTest
class StreamTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Gathering here;
    private Visitor aino;
    private Visitor sara;

    @BeforeEach
    void the_meeting_has_begun() {
        here = Gathering.of(circles, SARA, JONAS);
        aino = Visitor.signedIn(port, AINO);
        sara = Visitor.signedIn(port, SARA);
        aino.get(room("/desk"));
        sara.get(room(""));
        tell(aino, "/opening");
    }

    @Test
    void what_one_does_another_sees() {
        var live = new LiveStream(sara.follow(room("/stream")));
        live.says("Incheckning");
        tell(aino, "/advance", "step", "check-in");
        live.says("En stunds stillhet");
    }

    @Test
    void who_has_left_stays_away_when_the_phone_connects_again() {
        var mine = seat();
        tell(sara, "/departure", "seat", mine);
        var live = new LiveStream(sara.follow(room("/stream")));
        live.says("id=\"away\"");
        tell(sara, "/arrival", "seat", mine);
        live.says("Incheckning");
    }

    @Test
    void a_circle_that_ends_in_the_middle_goes_dark_for_everyone() {
        var live = new LiveStream(sara.follow(room("/stream")));
        live.says("id: ");
        circles.end(here.circle());
        live.says("event: gone");
        live.ends();
        assertThat(rooms.asTold(here.room())).isEmpty();
    }

    @Test
    void who_signs_out_is_sent_nothing_more() {
        var live = new LiveStream(sara.follow(room("/stream")));
        live.says("id: ");
        sara.post("/sign-out", Map.of());
        live.ends();
        var again =
                sara.send(
                        sara.request(room("/stream")).header("Accept", "text/event-stream").GET());
        assertThat(again.statusCode()).isEqualTo(401);
    }

    @Test
    void a_script_that_asks_for_a_stream_is_not_sent_a_page_to_sign_in() {
        var asked =
                new Visitor(port)
                        .request(room("/stream"))
                        .header("Accept", "text/html, text/event-stream");
        assertThat(sara.withSession("").send(asked.GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_phone_says_that_it_lives() {
        var alive =
                sara.send(
                        sara.request(room("/presence?as=phone"))
                                .header("X-CSRF-TOKEN", sara.token())
                                .POST(BodyPublishers.noBody()));
        assertThat(alive.statusCode()).isEqualTo(204);
    }

    private String seat() {
        return rooms.seatOf(here.room(), SARA.id())
                .map(seat -> String.valueOf(seat.id().number()))
                .orElseThrow();
    }

    private void tell(Visitor who, String what, String... fields) {
        var form = new HashMap<>(Map.of("key", UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        var answer = who.post(room(what), form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private String room(String part) {
        return "/rooms/" + here.room() + part;
    }
}
