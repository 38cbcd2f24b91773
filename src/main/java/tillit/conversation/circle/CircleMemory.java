package tillit.conversation.circle;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.RoomId;
import tillit.conversation.room.Carried;

/** What was chosen last time and waits for the next meeting, sealed. */
@Repository
class CircleMemory {

    private final JdbcClient sql;

    CircleMemory(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was kept before gives way to this. */
    void replace(CircleId circle, List<Carried> carried) {
        forget(circle);
        for (var one : carried)
            sql.sql(
                            "insert into conversation.circle_carried (circle, person, from_room, step, seat, content)"
                                    + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            circle.value(),
                            one.person().value(),
                            one.from().value(),
                            one.step(),
                            one.seat(),
                            one.content())
                    .update();
    }

    List<Carried> of(CircleId circle) {
        return sql.sql("select * from conversation.circle_carried where circle = ? order by id")
                .param(circle.value())
                .query((row, _) ->
                        new Carried(
                                new PersonId(row.getObject("person", UUID.class)),
                                new RoomId(row.getObject("from_room", UUID.class)),
                                row.getString("step"),
                                row.getInt("seat"),
                                row.getString("content")))
                .list();
    }

    void forget(CircleId circle) {
        sql.sql("delete from conversation.circle_carried where circle = ?")
                .param(circle.value())
                .update();
    }

    void forget(CircleId circle, PersonId person) {
        sql.sql("delete from conversation.circle_carried where circle = ? and person = ?")
                .params(circle.value(), person.value())
                .update();
    }
}
