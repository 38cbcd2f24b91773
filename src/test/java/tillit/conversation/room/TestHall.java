package tillit.conversation.room;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.conversation.RoomId;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/** A leaders' day of phones without names, which has come to where everybody writes for themselves. */
public record TestHall(Rooms rooms, JdbcClient sql, RoomId room) {

    private static final String WRITING = "own-reflection";

    public static TestHall open(Rooms rooms, JdbcClient sql) {
        var hall = new TestHall(rooms, sql, RoomId.random());
        rooms.open(new RoomPlan(hall.room, "leaders-day", List.of(), List.of()));
        hall.leads(new Command.Start(Command.SYSTEM, List.of()));
        while (!hall.now().name().equals(WRITING))
            hall.leads(new Command.Advance(Command.SYSTEM, hall.now()));
        return hall;
    }

    /** The same room as another node of the house sees it. */
    TestHall seenBy(Rooms node) {
        return new TestHall(node, sql, room);
    }

    /** So many at once, in no particular order. */
    public List<SeatId> comeIn(int phones) {
        return AtOnce.answers(phones, _ -> comesIn(token()));
    }

    SeatId comesIn(byte[] token) {
        return rooms.seatNew(room, token).orElseThrow();
    }

    static byte[] token() {
        var id = UUID.randomUUID();
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public Outcome writes(SeatId seat, UUID key, String words) {
        return rooms.tell(room, seat, key, thought(seat, key, words));
    }

    static Command thought(SeatId seat, UUID key, String words) {
        return new Command.Contribute(
                seat, new StepId(WRITING), new ContributionId(key), seat, Payload.plain(words));
    }

    Outcome leads(Command command) {
        return rooms.tell(room, Command.SYSTEM, UUID.randomUUID(), command);
    }

    StepId now() {
        return rooms.now(room).state().step().orElseThrow();
    }

    /** What stands in the room, in its order, as this node knows it. */
    List<String> words() {
        return rooms.now(room).state().contributions().in(new StepId(WRITING)).stream()
                .map(given -> given.payload().text())
                .toList();
    }

    /** The same, as it lies in the database. */
    List<String> stored() {
        return sql.sql("select content from conversation.room_text where room = ? order by seq")
                .param(room.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Whether the log's numbers are 1, 2, 3 and so on. */
    boolean isUnbroken() {
        var numbers =
                sql.sql("select seq from conversation.room_event where room = ? order by seq")
                        .param(room.value())
                        .query((row, _) -> row.getInt(1))
                        .list();
        return numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    /** How many transactions have written what stands in the log. */
    int transactions() {
        return sql.sql(
                        "select count(distinct xmin::text) from conversation.room_event where room = ?")
                .param(room.value())
                .query(Integer.class)
                .single();
    }
}
