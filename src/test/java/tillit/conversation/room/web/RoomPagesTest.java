package tillit.conversation.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.SealedWords;
import tillit.Visitor;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.CirclePlan.Planned;
import tillit.conversation.RoomId;
import tillit.conversation.circle.CircleKeeper;
import tillit.trial.Cast;

/** What the pages of a room offer, and to whom. */
@HouseTest
class RoomPagesTest {

    @Autowired private CircleKeeper circles;
    @LocalServerPort private int port;

    private Visitor aino = new Visitor(0);
    private CircleId circle = new CircleId(new UUID(0, 0));
    private RoomId room = new RoomId(new UUID(0, 0));

    @BeforeEach
    void aino_signs_in() {
        aino = Visitor.signedIn(port, AINO);
    }

    @Test
    void aino_names_who_speaks_in_pair_coaching_though_nobody_votes() {
        opened("pair-coaching");
        assertThat(desk()).contains("id=\"role-speaker\"");
    }

    @Test
    void what_mikkel_chose_leaves_room_for_ainos_choice() {
        opened("pair-coaching");
        while (!desk().contains("id=\"choose-next-step\"")) advance();
        var mikkel = Visitor.signedIn(port, MIKKEL);
        mikkel.get("/rooms/" + room);
        tell(mikkel, "contributions", Map.of("step", "next-step", "content", SealedWords.some()));
        assertThat(desk()).contains("id=\"chosen-next-step\"", "id=\"choose-next-step\"");
        tell("contributions", Map.of("step", "next-step", "content", SealedWords.some()));
        assertThat(desk()).doesNotContain("id=\"choose-next-step\"");
    }

    @Test
    void the_vote_names_nobody_by_hand() {
        opened("collegial-supervision");
        while (!desk().contains("id=\"advance-election\"")) advance();
        assertThat(desk()).doesNotContain("id=\"role-case-owner\"");
    }

    @Test
    void handing_over_is_one_tap() {
        opened("collegial-supervision");
        var beforeTheFold = desk().substring(0, desk().indexOf("id=\"other-moves\""));
        assertThat(beforeTheFold).contains("id=\"hand-2\"").contains("Låt Mikkel leda");
        tell("lead", Map.of("seat", "2"));
        assertThat(desk()).contains("id=\"take\"");
    }

    @Test
    void the_desk_says_which_step_was_passed_over_and_why() {
        opened("collegial-supervision");
        assertThat(desk()).doesNotContain("id=\"skipped\"");
        tell("skip", Map.of("step", "check-in", "reason", "NO_TIME"));
        assertThat(desk()).contains("Vi hoppade över ”Incheckning” för att tiden inte räcker.");
    }

    @Test
    void a_member_finds_the_key_and_the_circle_from_the_room_and_the_big_screen_only_the_key() {
        opened("collegial-supervision");
        assertThat(desk()).contains("key-fold").contains("href=\"/circles/" + circle + "\"");
        var screen = aino.get("/rooms/" + room + "/screen").body();
        assertThat(screen).contains("key-fold").doesNotContain("href=\"/circles/" + circle + "\"");
        assertThat(live(screen)).doesNotContain("circle-qr");
    }

    @Test
    void who_is_given_the_key_is_sent_where_they_may_go() {
        opened("collegial-supervision");
        circles.substitute(circle, room, IDA.id(), OLLE.id());
        assertThat(keyPage(SARA)).contains("data-next=\"/circles/" + circle + "\"");
        assertThat(keyPage(OLLE)).contains("data-next=\"/rooms/" + room + "\"");
        assertThat(keyPage(Cast.LEYLA)).doesNotContain("data-next");
    }

    private void opened(String method) {
        var leaders = List.of(AINO.id(), MIKKEL.id());
        var members = List.of(SARA.id(), JONAS.id(), IDA.id());
        var soon = Instant.now().plus(Duration.ofHours(1));
        var meetings = List.of(new Planned(soon, "Rådhuset, rum 214", method));
        circle = circles.make(new CirclePlan("Syrenen", leaders, members, meetings));
        room = circles.roomOf(circle, 1);
        circles.open(circle, room);
        tell("arrival", Map.of("seat", "1"));
        tell("opening", Map.of());
    }

    private void advance() {
        var step = desk().replaceAll("(?s).*id=\"advance-([a-z-]+)\".*", "$1");
        tell("advance", Map.of("step", step));
    }

    private void tell(String what, Map<String, String> fields) {
        tell(aino, what, fields);
    }

    private void tell(Visitor by, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("key", UUID.randomUUID().toString());
        var answer = by.post("/rooms/" + room + "/" + what, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private String desk() {
        return aino.get("/rooms/" + room + "/desk").body();
    }

    private String keyPage(Cast who) {
        return Visitor.signedIn(port, who).get("/circles/" + circle + "/key").body();
    }

    private static String live(String page) {
        return page.substring(page.indexOf("id=\"live\""));
    }
}
