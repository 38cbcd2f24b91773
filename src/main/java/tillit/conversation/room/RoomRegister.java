package tillit.conversation.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.method.SeatId;

/** Which rooms there are, by which method, and who has a seat in them. */
@Repository
class RoomRegister {

    /** A room's row: the text of its method as it was when the room was opened, and what was erased when. */
    record Row(RoomId id, String method, String code) {}

    private final JdbcClient sql;

    RoomRegister(JdbcClient sql) {
        this.sql = sql;
    }

    void add(RoomId room, String method, String code) {
        sql.sql("insert into conversation.room (id, method, code) values (?, ?, ?)")
                .params(room.value(), method, code)
                .update();
    }

    Optional<Row> find(RoomId room) {
        return sql.sql("select * from conversation.room where id = ?")
                .param(room.value())
                .query((row, _) -> new Row(room, row.getString("method"), row.getString("code")))
                .optional();
    }

    /** The room with this spoken code that {@code person} has a seat in, while it is not erased. */
    Optional<RoomId> withCode(String code, PersonId person) {
        return sql.sql(
                        """
                        select r.id from conversation.room r join conversation.seat s on s.room = r.id
                        where r.code = ? and r.erased_rows is null and s.person = ? and not s.removed
                        """)
                .params(code, person.value())
                .query(UUID.class)
                .optional()
                .map(RoomId::new);
    }

    void erased(RoomId room, int rows) {
        sql.sql("update conversation.room set erased_rows = ?, erased_at = now() where id = ?")
                .params(rows, room.value())
                .update();
        forgetCarried(room);
    }

    void delete(RoomId room) {
        sql.sql("delete from conversation.room where id = ?").param(room.value()).update();
    }

    List<Seat> seats(RoomId room) {
        return sql.sql("select * from conversation.seat where room = ? order by number")
                .param(room.value())
                .query(RoomRegister::seat)
                .list();
    }

    /** Nobody else, on any node, writes in this room or numbers its seats until the transaction is over. */
    void hold(RoomId room) {
        sql.sql("select id from conversation.room where id = ? for no key update")
                .param(room.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no room " + room));
    }

    /** The highest number that a seat has ever had here. */
    int lastSeat(RoomId room) {
        return sql.sql(
                        """
                        select greatest(
                            (select max(number) from conversation.seat where room = :room),
                            (select max(seat) from conversation.token where room = :room), 0)
                        """)
                .param("room", room.value())
                .query(Integer.class)
                .single();
    }

    /** A new seat, or the one that its owner had before. */
    void putSeat(RoomId room, Seat seat) {
        sql.sql(
                        "insert into conversation.seat (room, number, person, leads) values (?, ?, ?, ?)"
                                + " on conflict (room, number) do update set leads = excluded.leads, removed = false")
                .params(room.value(), seat.id().number(), seat.person().value(), seat.leads())
                .update();
    }

    void removeSeat(RoomId room, SeatId seat) {
        sql.sql("update conversation.seat set removed = true where room = ? and number = ?")
                .params(room.value(), seat.number())
                .update();
    }

    boolean holds(RoomId room, PersonId person, boolean onlyLeaders) {
        return sql.sql(
                                "select count(*) from conversation.seat where room = ? and person = ? and not removed"
                                        + " and (leads or not ?)")
                        .params(room.value(), person.value(), onlyLeaders)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many rooms are open now. */
    int open() {
        return sql.sql("select count(*) from conversation.room where erased_rows is null")
                .query(Integer.class)
                .single();
    }

    /** Rooms in which a meeting began and nothing has happened for more than {@code hours}. */
    List<RoomId> leftOpen(int hours) {
        return sql.sql(
                        """
                        select r.id from conversation.room r where r.erased_rows is null
                        and exists (select from conversation.room_event e where e.room = r.id and e.kind = 'Started')
                        and not exists (select from conversation.room_event e
                                        where e.room = r.id and e.at > now() - ? * interval '1 hour')
                        """)
                .param(hours)
                .query((row, _) -> new RoomId(row.getObject(1, UUID.class)))
                .list();
    }

    void carry(RoomId room, List<Carried> carried) {
        for (var one : carried)
            sql.sql(
                            "insert into conversation.room_carried (room, person, from_room, step, seat, content) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            room.value(),
                            one.person().value(),
                            one.from().value(),
                            one.step(),
                            one.seat(),
                            one.content())
                    .update();
    }

    List<Carried> carried(RoomId room) {
        return sql.sql("select * from conversation.room_carried where room = ? order by id")
                .param(room.value())
                .query((row, _) ->
                        new Carried(
                                new PersonId(row.getObject("person", UUID.class)),
                                new RoomId(row.getObject("from_room", UUID.class)),
                                row.getString("step"),
                                row.getInt("seat"),
                                row.getString("content")))
                .list();
    }

    void forgetCarried(RoomId room) {
        sql.sql("delete from conversation.room_carried where room = ?")
                .param(room.value())
                .update();
    }

    void forgetCarried(RoomId room, PersonId person) {
        sql.sql("delete from conversation.room_carried where room = ? and person = ?")
                .params(room.value(), person.value())
                .update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new SeatId(row.getInt("number")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getBoolean("leads"),
                row.getBoolean("removed"));
    }
}
