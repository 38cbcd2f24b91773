package tillit.programme.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;

/** Networks that stand alone, who is in which, and the turn that was taken or handed on last. */
@Repository
class NetworkBook {

    private final JdbcClient sql;

    NetworkBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a network that stands alone has said of itself. */
    record Own(String name, int weeks) {}

    /** False when there is one already. Whoever comes at the same time waits. */
    boolean found(NetworkId id) {
        return sql.sql("insert into programme.network (id) values (?) on conflict (id) do nothing")
                        .param(id.value())
                        .update()
                == 1;
    }

    void standAlone(NetworkId id, String name, int weeks) {
        sql.sql("update programme.network set name = ?, weeks = ? where id = ?")
                .params(name, weeks, id.value())
                .update();
    }

    /** Until the transaction ends nobody joins, leaves or takes a turn: else two would host at once. */
    void hold(NetworkId id) {
        sql.sql("select id from programme.network where id = ? for no key update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /** Empty when it does not stand alone. */
    Optional<Own> own(NetworkId id) {
        return sql.sql(
                        "select name, weeks from programme.network where id = ? and name is not null")
                .param(id.value())
                .query((row, _) -> new Own(row.getString("name"), row.getInt("weeks")))
                .optional();
    }

    Network network(NetworkId id, Charter charter) {
        return new Network(id, charter, members(id), last(id), reminder(id));
    }

    /** Those that somebody is in, in the order in which they joined them. */
    List<NetworkId> of(PersonId person) {
        return sql.sql(
                        "select network from programme.network_member where person = ? order by number")
                .param(person.value())
                .query((row, _) -> new NetworkId(row.getObject("network", UUID.class)))
                .list();
    }

    /** All that anybody is in, always in the same order: whoever holds them all waits for no one who does the same. */
    List<NetworkId> all() {
        return sql.sql("select distinct network from programme.network_member order by network")
                .query((row, _) -> new NetworkId(row.getObject("network", UUID.class)))
                .list();
    }

    void join(NetworkId id, PersonId person, Instant now) {
        sql.sql(
                        """
                        insert into programme.network_member (network, person, since) values (?, ?, ?)
                        on conflict (network, person) do nothing
                        """)
                .params(id.value(), person.value(), Timestamp.from(now))
                .update();
    }

    void leave(NetworkId id, PersonId person) {
        sql.sql("delete from programme.network_member where network = ? and person = ?")
                .params(id.value(), person.value())
                .update();
    }

    /** The last turn; what was said of those before is no more. */
    void put(NetworkId id, Taken turn) {
        var meeting = turn.meeting();
        sql.sql(
                        """
                        insert into programme.network_turn
                            (network, number, member, at, starts_at, place, question, method, sequence, gathering)
                        values (:network, :number, :member, :at, :starts, :place, :question, :method, :sequence,
                            :gathering)
                        on conflict (network) do update set
                            number = excluded.number, member = excluded.member, at = excluded.at,
                            starts_at = excluded.starts_at, place = excluded.place, question = excluded.question,
                            method = excluded.method, sequence = excluded.sequence, gathering = excluded.gathering
                        """)
                .param("network", id.value())
                .param("number", turn.number())
                .param("member", turn.member())
                .param("at", Timestamp.from(turn.at()))
                .param("starts", meeting.map(it -> Timestamp.from(it.at())).orElse(null))
                .param("place", meeting.map(Meeting::place).orElse(""))
                .param("question", meeting.map(Meeting::question).orElse(""))
                .param("method", meeting.flatMap(Meeting::method).orElse(""))
                .param("sequence", turn.sequence())
                .param("gathering", turn.gathering().map(GatheringId::value).orElse(null))
                .update();
    }

    /** The last reminder. */
    void put(NetworkId id, Reminder reminder) {
        sql.sql(
                        """
                        insert into programme.network_reminder (network, turn, member, at) values (?, ?, ?, ?)
                        on conflict (network) do update set
                            turn = excluded.turn, member = excluded.member, at = excluded.at
                        """)
                .params(id.value(), reminder.turn(), reminder.member())
                .param(Timestamp.from(reminder.at()))
                .update();
    }

    private List<Member> members(NetworkId id) {
        return sql.sql("select * from programme.network_member where network = ? order by number")
                .param(id.value())
                .query((row, _) ->
                        new Member(
                                row.getLong("number"),
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getTimestamp("since").toInstant()))
                .list();
    }

    private Optional<Taken> last(NetworkId id) {
        return sql.sql("select * from programme.network_turn where network = ?")
                .param(id.value())
                .query(NetworkBook::taken)
                .optional();
    }

    private Optional<Reminder> reminder(NetworkId id) {
        return sql.sql("select * from programme.network_reminder where network = ?")
                .param(id.value())
                .query((row, _) ->
                        new Reminder(
                                row.getInt("turn"),
                                row.getLong("member"),
                                row.getTimestamp("at").toInstant()))
                .optional();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getInt("number"),
                row.getLong("member"),
                row.getTimestamp("at").toInstant(),
                meeting(row),
                row.getInt("sequence"),
                Optional.ofNullable(row.getObject("gathering", UUID.class)).map(GatheringId::new));
    }

    private static Optional<Meeting> meeting(ResultSet row) throws SQLException {
        var starts = row.getTimestamp("starts_at");
        if (starts == null) return Optional.empty();
        return Optional.of(
                new Meeting(
                        starts.toInstant(),
                        row.getString("place"),
                        row.getString("question"),
                        Optional.of(row.getString("method")).filter(it -> !it.isEmpty())));
    }
}
