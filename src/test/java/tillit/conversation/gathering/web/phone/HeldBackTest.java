package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.gathering.Alarms;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Robots and forged forms; a hall behind one address is neither. */
@HouseTest
class HeldBackTest {

    private static final String GUESSER = "203.0.113.9";

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @Autowired private Alarms alarms;
    @Autowired private Crowd crowd;
    @Autowired private Guesses guesses;
    @LocalServerPort private int port;

    private Hall hall;

    @BeforeEach
    void birgitta_has_a_day() {
        hall = Hall.of(gatherings, rooms).goesTo("success-factors");
    }

    @Test
    void a_robot_that_takes_seats_and_opens_none_has_to_wait_and_birgitta_is_told() {
        for (int i = 0; i < Crowd.MOST; i++) crowd.joined(PhoneToken.random(), "203.0.113.7");
        assertThat(crowd.mayJoin("203.0.113.7")).isFalse();
        assertThat(crowd.mayJoin("203.0.113.8")).isTrue();

        var tokens = new ArrayList<PhoneToken>();
        for (int i = 0; i < Crowd.MOST; i++) tokens.add(PhoneToken.random());
        for (var address : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1"})
            tokens.forEach(token -> crowd.joined(new PhoneToken(token.text() + address), address));
        var jonas = Guest.outside(hall, port);
        var robot = jonas.post("");
        var again = jonas.post("");
        for (var address : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1"})
            tokens.forEach(token -> crowd.opened(new PhoneToken(token.text() + address)));

        assertThat(robot.statusCode()).isEqualTo(429);
        assertThat(robot.body()).contains("Vänta en liten stund");
        assertThat(again.statusCode()).as("a phone keeps its cookie").isEqualTo(303);
        isTold(Alarms.Kind.MANY_JOIN);
    }

    @Test
    void a_thousand_phones_that_open_their_page_may_come_from_one_address() {
        for (int i = 0; i < 1000; i++) {
            assertThat(crowd.mayJoin("198.51.100.1")).isTrue();
            var token = PhoneToken.random();
            crowd.joined(token, "198.51.100.1");
            crowd.opened(token);
        }
    }

    @Test
    void one_phone_that_sends_without_end_has_to_wait_and_its_neighbour_has_not() {
        var robot = Guest.at(1, hall, port);
        var sara = Guest.at(1, hall, port);
        int refused = 0;
        for (int i = 0; i < 2 * Pace.MOST + 2; i++)
            if (robot.post("/host").statusCode() == 429) refused++;
        assertThat(refused).isPositive();
        assertThat(sara.gives("ro").statusCode()).isEqualTo(303);
        isTold(Alarms.Kind.EAGER_PHONE);
    }

    @Test
    void what_a_robot_sent_goes_with_it_and_who_was_taken_for_one_comes_in_again() {
        var robot = Guest.at(1, hall, port);
        var sara = Guest.at(1, hall, port);
        for (var guest : List.of(robot, sara)) guest.gives("ro");
        robot.gives("skräp");
        for (int i = 0; i < 4 * Pace.MOST; i++) robot.post("/host");
        var desk = "/gatherings/" + hall.gathering().id();
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        await().untilAsserted(() ->
                assertThat(birgitta.get(desk).body()).contains("Skicka ut den telefonen"));

        birgitta.post(desk + "/robots/removal", Map.of());

        assertThat(words()).containsExactly("ro");
        assertThat(sara.page()).contains("ro");
        assertThat(robot.page()).contains("Kom in");
        assertThat(birgitta.get(desk).body()).doesNotContain("Skicka ut");
        assertThat(robot.post("").statusCode()).isEqualTo(303);
        assertThat(robot.page()).doesNotContain("skräp");
    }

    @Test
    void a_room_that_fills_as_no_hall_does_lets_nobody_in_for_a_moment() {
        var room = hall.gathering().room();
        for (int i = 0; i < 2 * Crowd.MOST_IN_A_SPAN; i++) crowd.hasPace(room);
        assertThat(crowd.hasPace(room)).isFalse();
        assertThat(Guest.outside(hall, port).post("").statusCode()).isEqualTo(429);
        assertThat(crowd.hasPace(Hall.of(gatherings, rooms).gathering().room())).isTrue();
    }

    @Test
    void through_a_closed_door_nobody_new_comes_in_and_those_who_are_in_notice_nothing() {
        var sara = Guest.at(1, hall, port);
        var desk = "/gatherings/" + hall.gathering().id();
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        birgitta.post(desk + "/closed-door", Map.of());

        await().untilAsserted(() ->
                assertThat(Guest.outside(hall, port).post("").body()).contains("Dörren är stängd"));
        assertThat(sara.gives("ro").statusCode()).isEqualTo(303);
        assertThat(birgitta.get(desk).body()).contains("Öppna dörren igen");

        birgitta.post(desk + "/closed-door/removal", Map.of());
        await().until(() -> Guest.outside(hall, port).post("").statusCode() == 303);
    }

    @Test
    void far_more_phones_than_fit_round_the_tables_are_told_to_birgitta() {
        for (int i = 0; i < 41; i++) Guest.outside(hall, port).post("");
        var desk = "/gatherings/" + hall.gathering().id();
        assertThat(Visitor.signedIn(port, Cast.BIRGITTA).get(desk).body())
                .contains("41 telefoner har kommit in. Det är många fler");
    }

    @Test
    void who_guesses_codes_is_told_nothing_any_more_and_the_hall_beside_them_notices_nothing() {
        var sara = Guest.at(1, hall, port);
        var other = Hall.of(gatherings, rooms);
        for (int i = 1; i < Guesses.MOST; i++) guesses.wrong(GUESSER);

        assertThat(guessed("/g/AAAAAAAA")).isEqualTo(404);
        for (var path : List.of("/g/AAAAAAAA", "/g?code=AAAAAAAA", other.at("")))
            assertThat(guessed(path)).as(path).isEqualTo(429);

        assertThat(guessed(hall.at(""))).isEqualTo(200);
        assertThat(sara.gives("ro").statusCode()).isEqualTo(303);
        assertThat(new Visitor(port).get("/g/AAAAAAAA").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_of_another_site_is_not_taken() {
        var visitor = new Visitor(port);
        var forged =
                visitor.request(hall.at(""))
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.noBody());
        assertThat(visitor.send(forged).statusCode()).isEqualTo(403);
        assertThat(hall.phones()).isZero();
    }

    @Test
    void a_made_up_token_opens_nothing() {
        var visitor = new Visitor(port);
        var forged =
                visitor.request(hall.at("/own"))
                        .header("Cookie", "seat=AAAAAAAAAAAAAAAAAAAAAA")
                        .header("In-Part", "yes")
                        .GET();
        assertThat(visitor.send(forged).statusCode()).isEqualTo(403);
        assertThat(visitor.get(hall.at("/sv/live")).statusCode()).isEqualTo(404);
    }

    private int guessed(String path) {
        var visitor = new Visitor(port);
        return visitor.send(visitor.request(path).header("X-Forwarded-For", GUESSER)).statusCode();
    }

    private void isTold(Alarms.Kind kind) {
        await().untilAsserted(() ->
                assertThat(alarms.of(hall.gathering().room()))
                        .extracting(Alarms.Alarm::kind)
                        .containsExactly(kind));
    }

    private List<String> words() {
        return hall.now()
                .state()
                .words(new StepId("success-factors"))
                .map(RoomState.Word::text)
                .toList();
    }
}
