package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.conversation.RoomId;
import tillit.trial.Cast;

/** The fifth meeting of Tallen, held over HTTP by phones that send and send. */
final class LiveMeeting {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    final Acknowledged acknowledged = new Acknowledged();
    private final Map<Cast, Visitor> phones = new EnumMap<>(Cast.class);
    private final JdbcClient sql;
    private final RoomId room;

    /** The leaders open the room, all arrive, and the meeting begins. */
    LiveMeeting(int port, JdbcClient sql, Cast... people) {
        this.sql = sql;
        for (var person : people) phones.put(person, Visitor.signedIn(port, person));
        var circle = id("select id from conversation.circle where name = 'Tallen'");
        this.room =
                new RoomId(
                        id(
                                "select m.id from conversation.meeting m join conversation.circle c"
                                        + " on c.id = m.circle where c.name = 'Tallen' and m.number"
                                        + " = 5"));
        phone(Cast.AINO).post("/circles/" + circle + "/meetings/" + room + "/room", Map.of());
        for (var person : people)
            saved(command(person, "arrival", "seat", String.valueOf(seat(person))));
        saved(command(Cast.AINO, "opening"));
    }

    RoomId room() {
        return room;
    }

    /** Everybody writes, and the leaders give more time, until {@code enough} are saved; then something happens. */
    void everybodySends(int enough, Runnable happens) {
        var before = acknowledged.count();
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            phones.keySet().forEach(person -> threads.execute(() -> sendUntil(over, person)));
            await().atMost(DEADLINE).until(() -> acknowledged.count() >= before + enough);
            happens.run();
            over.set(true);
        }
    }

    private void sendUntil(AtomicBoolean over, Cast person) {
        var step = step();
        for (int i = 0; !over.get(); i++) {
            var sent =
                    i % 2 == 0 && (person == Cast.AINO || person == Cast.MIKKEL)
                            ? command(person, "extension", "step", step, "minutes", "1")
                            : contribution(person, step);
            if (!send(sent)) return;
        }
    }

    /** What got no answer is sent again until it gets one. */
    void everybodySendsAgain() {
        for (var sent : acknowledged.toSendAgain())
            await().atMost(DEADLINE).until(() -> send(sent));
    }

    /** False when there was no answer, or a shrug; then it may have been saved or not. */
    private boolean send(Acknowledged.Sent sent) {
        try {
            var status = phone(sent.by()).post(sent.path(), sent.fields()).statusCode();
            if (status < 300) acknowledged.saved(sent);
            if (status >= 500) acknowledged.unanswered(sent);
            return status < 500;
        } catch (UncheckedIOException e) {
            acknowledged.unanswered(sent);
            return false;
        }
    }

    private void saved(Acknowledged.Sent sent) {
        var answer = phone(sent.by()).post(sent.path(), sent.fields());
        assertThat(answer.statusCode()).as(sent + ": " + answer.body()).isEqualTo(204);
        acknowledged.saved(sent);
    }

    void elects(Cast author) {
        var question = given("questions", author);
        saved(command(Cast.AINO, "contributions/" + question + "/election", "step", "election"));
    }

    void advances() {
        saved(command(Cast.AINO, "advance", "step", step()));
    }

    void ends() {
        saved(command(Cast.AINO, "closing"));
        acknowledged.mustStandIn(sql, room);
        var answer = phone(Cast.AINO).post("/rooms/" + room + "/erasure", key());
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    /** The step that the log says the room is in. */
    String step() {
        return text(
                "select facts #>> '{step,name}' from conversation.room_event where room = ? and kind ="
                        + " 'StepEntered' order by seq desc limit 1");
    }

    private String given(String step, Cast author) {
        return sql.sql(
                        "select facts #>> '{id,value}' from conversation.room_event where room = ?"
                                + " and kind = 'Contributed' and facts #>> '{step,name}' = ? and"
                                + " (facts #>> '{author,number}')::int = ? limit 1")
                .params(room.value(), step, seat(author))
                .query(String.class)
                .single();
    }

    private int seat(Cast person) {
        return sql.sql("select number from conversation.seat where room = ? and person = ?")
                .params(room.value(), person.id().value())
                .query(Integer.class)
                .single();
    }

    private Acknowledged.Sent contribution(Cast person, String step) {
        return command(person, "contributions", "step", step, "content", SealedWords.some());
    }

    private Acknowledged.Sent command(Cast by, String to, String... fields) {
        var sent = new HashMap<>(key());
        IntStream.range(0, fields.length / 2)
                .forEach(i -> sent.put(fields[2 * i], fields[2 * i + 1]));
        return new Acknowledged.Sent(by, "/rooms/" + room + "/" + to, sent);
    }

    private static Map<String, String> key() {
        return Map.of("key", UUID.randomUUID().toString());
    }

    private Visitor phone(Cast person) {
        return Objects.requireNonNull(phones.get(person));
    }

    private String text(String query) {
        return sql.sql(query).param(room.value()).query(String.class).single();
    }

    private UUID id(String query) {
        return sql.sql(query).query(UUID.class).single();
    }
}
