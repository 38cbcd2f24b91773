package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.AtOnce;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.method.Command;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;
import tillit.shell.Texts;
import tillit.trial.Cast;

/** A circle is never without somebody who leads it, until it ends. */
@HouseTest
class LeadersTest {

    @Autowired private CircleKeeper circles;
    @Autowired private CircleKeys keys;
    @Autowired private Rooms rooms;
    @Autowired private Texts texts;
    @LocalServerPort private int port;

    private Gathering here;
    private String page;

    @BeforeEach
    void aino_and_mikkel_lead() {
        here = Gathering.of(circles, SARA, JONAS);
        page = "/circles/" + here.circle();
    }

    @Test
    void of_two_leaders_one_may_go_and_the_last_hands_on_the_lead_first() {
        var aino = Visitor.signedIn(port, AINO);
        var mikkel = Visitor.signedIn(port, MIKKEL);
        assertThat(aino.post(page + "/departure", Map.of()).statusCode()).isEqualTo(302);

        var refused = mikkel.post(page + "/departure", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(said("da", "circle.leave.last"));
        assertThat(circle().isLedBy(MIKKEL.id())).isTrue();

        mikkel.post(page + "/leaders", person(SARA));
        assertThat(mikkel.post(page + "/departure", Map.of()).statusCode()).isEqualTo(302);
        assertThat(circle().isLedBy(SARA.id())).isTrue();
        assertThat(circle().has(MIKKEL.id())).isFalse();
    }

    @Test
    void who_is_made_a_leader_leads_the_meeting_that_is_on() {
        var before = rooms.seatOf(here.room(), SARA.id()).orElseThrow();
        Visitor.signedIn(port, AINO).post(page + "/leaders", person(SARA));

        var seat = rooms.seatOf(here.room(), SARA.id()).orElseThrow();
        assertThat(seat.id()).isEqualTo(before.id());
        assertThat(seat.leads()).isTrue();
        assertThat(
                        rooms.tell(
                                here.room(),
                                SARA.id(),
                                UUID.randomUUID(),
                                by -> new Command.Start(by, List.of())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_leader_who_lost_a_phone_is_taken_out_and_in_and_has_another_lock() {
        var lock = keys.keys(circle(), MIKKEL.id()).lock();
        var seat = rooms.seatOf(here.room(), MIKKEL.id());
        var aino = Visitor.signedIn(port, AINO);
        aino.post(page + "/members/" + MIKKEL.id() + "/removal", Map.of());
        assertThat(rooms.seatOf(here.room(), MIKKEL.id())).isEmpty();

        aino.post(page + "/members", person(MIKKEL));
        aino.post(page + "/leaders", person(MIKKEL));

        assertThat(circle().isLedBy(MIKKEL.id())).isTrue();
        assertThat(rooms.seatOf(here.room(), MIKKEL.id())).isEqualTo(seat);
        assertThat(keys.keys(circle(), MIKKEL.id()).lock()).isNotEqualTo(lock);
    }

    @Test
    void only_who_is_in_the_circle_can_lead_it() {
        var answer = Visitor.signedIn(port, AINO).post(page + "/leaders", person(OLLE));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(circle().has(OLLE.id())).isFalse();
    }

    @Test
    void a_circle_that_has_ended_obeys_nobody() {
        var aino = Visitor.signedIn(port, AINO);
        circles.end(here.circle());
        var before = circle();

        assertThat(
                        List.of(
                                aino.post(page + "/members", person(OLLE)),
                                aino.post(page + "/members/" + SARA.id() + "/removal", Map.of()),
                                aino.post(page + "/leaders", person(SARA)),
                                aino.post(page + "/departure", Map.of()),
                                aino.post(page + "/key", Map.of("check", "0".repeat(32))),
                                aino.post(page + "/key/loss", Map.of()),
                                aino.post(nextMeeting() + "/room", Map.of()),
                                aino.post(nextMeeting() + "/substitute", instead(SARA, OLLE)),
                                aino.post(
                                        nextMeeting() + "/substitute/removal", instead(SARA, OLLE)),
                                aino.post(nextMeeting() + "/time", tomorrow())))
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(409));
        assertThat(circle()).isEqualTo(before);
    }

    @Test
    void both_leaders_open_the_room_at_once_and_both_come_in() {
        for (int i = 0; i < 5; i++) {
            var other = Gathering.of(circles, SARA);
            var path = "/circles/" + other.circle() + "/meetings/";
            var next = path + circles.roomOf(other.circle(), 2) + "/room";
            var leaders = List.of(Visitor.signedIn(port, AINO), Visitor.signedIn(port, MIKKEL));

            var answers = AtOnce.answers(2, who -> leaders.get(who).post(next, Map.of()));

            assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(302, 302);
        }
    }

    private Circle circle() {
        return circles.circle(here.circle());
    }

    private String nextMeeting() {
        return page + "/meetings/" + circles.roomOf(here.circle(), 2);
    }

    private String said(String language, String key) {
        return texts.in(Locale.of(language), key);
    }

    private static Map<String, String> person(Cast who) {
        return Map.of("person", who.id().toString());
    }

    private static Map<String, String> instead(Cast of, Cast who) {
        return Map.of("standsInFor", of.id().toString(), "person", who.id().toString());
    }

    private static Map<String, String> tomorrow() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        return Map.of("day", day.toString(), "time", "13:00", "place", "Biblioteket");
    }
}
