package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.gathering.Alarms;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.room.Rooms;

/** Robots and forged forms; a hall behind one address is neither. */
@HouseTest
class HeldBackTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @Autowired private Alarms alarms;
    @Autowired private Crowd crowd;
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

        var tokens = new java.util.ArrayList<PhoneToken>();
        for (int i = 0; i < Crowd.MOST; i++) tokens.add(PhoneToken.random());
        for (var address : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1"})
            tokens.forEach(token -> crowd.joined(new PhoneToken(token.text() + address), address));
        var robot = Guest.outside(hall, port).post("");
        for (var address : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1"})
            tokens.forEach(token -> crowd.opened(new PhoneToken(token.text() + address)));

        assertThat(robot.statusCode()).isEqualTo(429);
        assertThat(robot.body()).contains("Vänta en liten stund");
        assertThat(alarms.of(hall.gathering().room()))
                .extracting(Alarms.Alarm::kind)
                .containsExactly(Alarms.Kind.MANY_JOIN);
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
        assertThat(alarms.of(hall.gathering().room()))
                .extracting(Alarms.Alarm::kind)
                .containsExactly(Alarms.Kind.EAGER_PHONE);
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
}
