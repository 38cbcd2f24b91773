package tillit.conversation.gathering.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tillit.trial.Cast.*;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.gathering.Alarms;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.Command.Leave;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.Rooms;

/** The hall as Birgitta sees it from the desk: counts, tables, hosts, what is held back. */
@HouseTest
class HallTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @Autowired private Alarms alarms;
    @LocalServerPort private int port;
    private BirgittasDesk desk;

    @BeforeEach
    void the_day_is_made() {
        desk = new BirgittasDesk(gatherings, rooms, port);
    }

    @Test
    void the_hall_is_told_in_counts_and_each_table_has_a_host() {
        desk.sitsDown(SARA, 1);
        desk.sitsDown(JONAS, 1);
        desk.sitsDown(FREJA, 2);
        assertThat(hall().here()).isEqualTo(3);
        assertThat(hall().hosted()).isEqualTo(2);
        desk.tells(FREJA, seat -> new Leave(seat, seat));
        assertThat(hall().here()).isEqualTo(2);
        assertThat(hall().empty()).isEqualTo(1);
        assertThat(desk.page()).contains("Vid ett bord sitter ingen än.", "1 av 2");
    }

    @Test
    void she_changes_the_host_of_a_table() {
        desk.sitsDown(SARA, 1);
        desk.sitsDown(JONAS, 1);
        var before = host(1);
        assertThat(desk.changesHost(1).statusCode()).isEqualTo(302);
        assertThat(host(1)).isNotEqualTo(before);
    }

    @Test
    void who_sits_alone_at_a_table_stays_its_host() {
        desk.sitsDown(SARA, 1);
        var answer = desk.changesHost(1);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Det finns ingen annan vid bordet");
        assertThat(desk.changesHost(77).statusCode()).isEqualTo(409);
    }

    @Test
    void nobody_is_named_on_the_desk() {
        desk.sitsDown(SARA, 1);
        assertThat(desk.page()).doesNotContain("Sara", SARA.id().toString());
    }

    @Test
    void what_is_held_back_is_told() {
        assertThat(desk.page()).doesNotContain("bromsat");
        for (int i = 0; i < 2; i++)
            alarms.raise(desk.day.room(), Alarms.Kind.EAGER_PHONE, new SeatId(7));
        await().untilAsserted(
                        () -> assertThat(desk.page()).contains("Vi har bromsat den 2 gånger"));
    }

    @Test
    void whoever_comes_is_counted_on_the_desk_at_once() throws IOException {
        var lines = new ConcurrentLinkedQueue<String>();
        var stream = desk.birgitta.follow(desk.address("/stream"));
        Thread.ofVirtual().start(() -> read(stream, lines));
        try (stream) {
            await().until(() -> says(lines, "Ingen telefon är med än"));
            desk.sitsDown(SARA, 1);
            await().until(() -> says(lines, "En telefon är med"));
        }
    }

    private static boolean says(Collection<String> lines, String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    /** Until the test has seen enough and closes it. */
    private static void read(InputStream stream, Collection<String> lines) {
        try {
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(lines::add);
        } catch (UncheckedIOException e) {
            lines.add("closed");
        }
    }

    private Hall hall() {
        return new Hall(desk.day, desk.state());
    }

    private SeatId host(int table) {
        return desk.state().places().at(table).orElseThrow().host().orElseThrow();
    }
}
