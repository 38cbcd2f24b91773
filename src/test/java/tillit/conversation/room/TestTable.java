package tillit.conversation.room;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Gathering;
import tillit.SealedWords;
import tillit.conversation.RoomId;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.trial.Cast;

/** A meeting at the table of one room, driven through its door, {@link Rooms}, and looked at in the database. */
record TestTable(Rooms rooms, JdbcClient sql, RoomId room) {

    static TestTable at(Rooms rooms, JdbcClient sql, Gathering here, Cast... people) {
        var table = new TestTable(rooms, sql, here.room());
        for (var person : people) table.done(person, seat -> new Command.Arrive(seat, seat));
        return table;
    }

    /** The same room as another node of the house sees it. */
    TestTable seenBy(Rooms node) {
        return new TestTable(node, sql, room);
    }

    void starts() {
        done(Cast.AINO, seat -> new Command.Start(seat, rooms.returning(room)));
    }

    void advancesTo(String step) {
        while (!now().name().equals(step)) {
            var from = now();
            if (from.name().equals("election")) elects(from);
            done(Cast.AINO, seat -> new Command.Advance(seat, from));
        }
    }

    /** The oldest question. */
    private void elects(StepId step) {
        var question = ids("questions").getFirst();
        done(Cast.AINO, seat -> new Command.Elect(seat, step, question));
    }

    ContributionId gives(Cast person) {
        var key = UUID.randomUUID();
        var outcome = gives(person, key, SealedWords.some());
        Assertions.assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return new ContributionId(key);
    }

    Outcome gives(Cast person, UUID key, String words) {
        return tell(
                person,
                key,
                seat ->
                        new Command.Contribute(
                                seat, now(), new ContributionId(key), seat, Payload.sealed(words)));
    }

    void done(Cast person, Function<SeatId, Command> command) {
        var outcome = tell(person, UUID.randomUUID(), command);
        Assertions.assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    Outcome tell(Cast person, UUID key, Function<SeatId, Command> command) {
        return rooms.tell(room, person.id(), key, command);
    }

    StepId now() {
        return rooms.now(room).state().step().orElseThrow();
    }

    List<ContributionId> ids(String step) {
        return rooms.now(room).state().contributions().in(new StepId(step)).stream()
                .map(given -> given.id())
                .toList();
    }

    List<Long> numbers() {
        return sql.sql("select seq from conversation.room_event where room = ? order by seq")
                .param(room.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    List<String> words() {
        return sql.sql("select content from conversation.room_text where room = ? order by seq")
                .param(room.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
