package tillit.conversation.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.conversation.RoomId;
import tillit.conversation.gathering.Alarms.Alarm;
import tillit.conversation.gathering.Alarms.Kind;
import tillit.conversation.method.SeatId;

/** The table in which all nodes write what they held back. */
@Repository
class AlarmBook {

    /** Held back so often, of {@code Pace.MOST} that may be in ten seconds, no finger is. */
    static final int ROBOT = 20;

    private static final Duration REMEMBERED = Duration.ofHours(12);

    private final JdbcClient sql;

    AlarmBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** So many times more each; a room that is gone needs no alarm. */
    void add(Map<HeldBack, Integer> times, Instant now) {
        if (times.isEmpty()) return;
        var what = List.copyOf(times.keySet());
        sql.sql(
                        """
                        insert into conversation.alarm as known (room, kind, seat, times, last)
                        select room.id, fresh.kind, fresh.seat, fresh.times, ?
                        from unnest(?::uuid[], ?::text[], ?::int[], ?::int[])
                            as fresh (room, kind, seat, times)
                        join conversation.room on room.id = fresh.room
                        on conflict (room, kind, seat)
                        do update set times = known.times + excluded.times, last = excluded.last
                        """)
                .params(
                        at(now),
                        what.stream().map(it -> it.room().value()).toArray(UUID[]::new),
                        what.stream().map(it -> it.kind().name()).toArray(String[]::new),
                        what.stream().map(it -> it.seat().number()).toArray(Integer[]::new),
                        what.stream().map(times::get).toArray(Integer[]::new))
                .update();
    }

    /** Those of the last twelve hours, in each room the newest first. */
    Map<RoomId, List<Alarm>> since(Instant now) {
        return sql
                .sql(
                        """
                        select room, kind, sum(times) as times, max(last) as last,
                            count(*) filter (where seat > 0 and times >= ?) as robots
                        from conversation.alarm where last > ?
                        group by room, kind order by max(last) desc
                        """)
                .params(ROBOT, at(now.minus(REMEMBERED)))
                .query((row, _) -> Map.entry(room(row), alarm(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The seats that send as no hand does. */
    List<SeatId> robots(RoomId room) {
        return sql.sql(
                        "select seat from conversation.alarm where room = ? and seat > 0 and times >= ?")
                .params(room.value(), ROBOT)
                .query((row, _) -> new SeatId(row.getInt("seat")))
                .list();
    }

    void forget(RoomId room, SeatId seat) {
        sql.sql("delete from conversation.alarm where room = ? and seat = ?")
                .params(room.value(), seat.number())
                .update();
    }

    private static RoomId room(ResultSet row) throws SQLException {
        return new RoomId(row.getObject("room", UUID.class));
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                Kind.valueOf(row.getString("kind")),
                row.getInt("times"),
                row.getInt("robots"),
                row.getObject("last", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
