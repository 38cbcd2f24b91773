package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.live.Broadcast;
import tillit.conversation.room.Rooms;

/** What goes to a phone over its stream, byte for byte. */
@HouseTest
class PhoneStreamTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @Autowired private Broadcast broadcast;
    @LocalServerPort private int port;

    @Test
    void what_a_table_writes_its_own_phones_see_at_once_and_others_when_the_hall_votes() {
        var hall = Hall.of(gatherings, rooms);
        var sara = Guest.at(1, hall, port);
        var jonas = Guest.at(1, hall, port);
        var leyla = Guest.at(2, hall, port);
        var near = new Followed(jonas.browser().follow(hall.at("/sv/live")));
        var far = new Followed(leyla.browser().follow(hall.at("/sv/live")));
        hall.goesTo("table-talk");
        near.says("id=\"task-table-talk\"");
        far.says("id=\"task-table-talk\"");

        sara.gives("Vi säger som det är");
        near.says("Vi säger som det är");
        leyla.gives("Vi hjälps åt");
        far.says("Vi hjälps åt");
        assertThat(far.text()).doesNotContain("Vi säger");
        assertThat(near.text()).doesNotContain("Vi hjälps");

        hall.goesTo("hall-vote");
        far.says("Vi säger som det är");
    }

    @Test
    void a_word_changes_nobodys_phone_but_the_own() {
        var hall = Hall.of(gatherings, rooms).goesTo("success-factors");
        var sara = Guest.at(1, hall, port);
        var jonas = Guest.at(1, hall, port);
        var stream = new Followed(jonas.browser().follow(hall.at("/sv/live")));
        stream.says("id=\"task-success-factors\"");
        sara.gives("hemligheten");
        hall.goesTo("coffee");
        stream.says("head-coffee");
        assertThat(stream.text()).doesNotContain("hemligheten");
        assertThat(stream.text().split("task-success-factors\"")).hasSize(2);
    }

    @Test
    void who_comes_back_from_a_tunnel_is_sent_one_frame_and_it_is_whole() {
        var hall = Hall.of(gatherings, rooms).goesTo("success-factors");
        var sara = Guest.at(1, hall, port);
        var jonas = Guest.at(1, hall, port);
        var before = hall.now().seq();
        for (var word : new String[] {"ro", "tid", "mod"}) jonas.gives(word);
        hall.goesTo("table-talk");
        jonas.post("/host");
        jonas.gives("Vi hjälps åt");

        var stream = new Followed(sara.browser().follow(hall.at("/sv/live?after=" + before)));
        stream.says("Vi hjälps åt");

        assertThat(stream.text().split("\nid: ", -1)).hasSize(2);
        assertThat(stream.text()).doesNotContain("task-success-factors");
        var known =
                new Followed(sara.browser().follow(hall.at("/sv/live?after=" + lastId(stream))));
        known.says("retry: ");
        assertThat(known.text()).doesNotContain("data:");
    }

    @Test
    void each_hears_in_the_language_that_they_read() {
        var hall = Hall.of(gatherings, rooms).goesTo("coffee");
        var sara = Guest.at(1, hall, port);
        new Followed(sara.browser().follow(hall.at("/da/live")))
                .says("Læg gerne telefonen fra dig");
    }

    /** The newest are those that somebody looks at. */
    @Test
    void of_fifty_streams_of_one_seat_the_last_six_stay_open(
            @Autowired WebServerApplicationContext house) {
        var hall = Hall.of(gatherings, rooms);
        var sara = Guest.at(1, hall, port);
        var robot = Guest.at(2, hall, port);
        int before = beingAnswered(house);
        for (int i = 0; i < 50; i++) robot.browser().follow(hall.at("/sv/live"));
        await().untilAsserted(() -> assertThat(watching(hall)).isEqualTo(6));
        await().untilAsserted(
                        () -> assertThat(beingAnswered(house)).isLessThanOrEqualTo(before + 6));
        var stream = new Followed(sara.browser().follow(hall.at("/sv/live")));
        hall.goesTo("success-factors");
        stream.says("task-success-factors");
    }

    private static String lastId(Followed stream) {
        var from = stream.text().lastIndexOf("\nid: ") + 5;
        return stream.text().substring(from, stream.text().indexOf('\n', from));
    }

    private int watching(Hall hall) {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(table -> new PhoneAudience(hall.gathering().room(), table, "sv"))
                .mapToInt(audience -> broadcast.watching(audience.topic()))
                .sum();
    }

    /** Requests for which a server that is asked to stop would wait. */
    private static int beingAnswered(WebServerApplicationContext house) {
        var server = (JettyWebServer) Objects.requireNonNull(house.getWebServer());
        return server.getServer().getDescendant(StatisticsHandler.class).getRequestsActive();
    }
}
