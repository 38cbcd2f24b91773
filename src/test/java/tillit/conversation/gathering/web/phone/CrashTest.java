package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tillit.CrashingHouse;
import tillit.LiveStream;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Rooms;

/** PostgreSQL crashes in the middle of a gathering, and is back some seconds later. */
class CrashTest {

    private static final StepId WORDS = new StepId("success-factors");
    private static final int PHONES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private CrashingHouse house;
    private Hall hall;
    private List<Guest> phones;

    @BeforeEach
    void the_hall_is_at_its_words() {
        house = new CrashingHouse();
        hall = Hall.of(house.get(Gatherings.class), house.get(Rooms.class)).goesTo(WORDS.name());
        phones = IntStream.range(0, PHONES).mapToObj(_ -> Guest.at(1, hall, house.port())).toList();
    }

    @AfterEach
    void the_house_is_emptied() {
        house.close();
    }

    @Test
    void what_was_accepted_stays_what_was_not_can_be_sent_again_and_phones_see_it_come_back()
            throws Exception {
        assertThat(sends(0, "före").statusCode()).isEqualTo(303);
        var stream = new LiveStream(phones.getFirst().browser().follow(hall.at("/sv/live")));
        stream.says("task-success-factors");

        var answers = sentIntoACrash();

        assertThat(answers).anyMatch(answer -> answer.statusCode() >= 500);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 303)
                .allMatch(answer -> answer.body().contains("försök igen"));
        for (int phone = 0; phone < PHONES; phone++) {
            int again = phone;
            await().atMost(PATIENCE).until(() -> sends(again, "under").statusCode() == 303);
        }
        assertThat(words())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of("före 0"),
                                        IntStream.range(0, PHONES).mapToObj(it -> "under " + it))
                                .toList());
        hall.goesTo("table-talk");
        stream.says("task-table-talk");
    }

    /** All wait for the row of the room when it happens, so none of them can have been written. */
    private List<HttpResponse<String>> sentIntoACrash() throws SQLException {
        var held = hold();
        var sending =
                IntStream.range(0, PHONES)
                        .mapToObj(phone ->
                                CompletableFuture.supplyAsync(
                                        () -> sends(phone, "under"),
                                        task -> Thread.ofVirtual().start(task)))
                        .toList();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        house.crashPostgres();
        held.close();
        return sending.stream().map(CompletableFuture::join).toList();
    }

    private Connection hold() throws SQLException {
        var held = house.connection();
        held.setAutoCommit(false);
        try (var lock = held.prepareStatement("select id from conversation.room for update")) {
            lock.execute();
        }
        return held;
    }

    private int waiting() {
        return house.database()
                .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    /** Each phone sends the same with the same key, however often. */
    private HttpResponse<String> sends(int phone, String what) {
        var word = what + " " + phone;
        var key = UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
        return phones.get(phone)
                .post(
                        "/contributions",
                        "step",
                        WORDS.name(),
                        "content",
                        word,
                        "key",
                        key.toString());
    }

    private List<String> words() {
        return hall.now().state().words(WORDS).map(RoomState.Word::text).toList();
    }
}
