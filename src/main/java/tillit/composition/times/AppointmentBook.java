package tillit.composition.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;
import tillit.composition.scheduling.Slot;

/** The times that were found, with the names of rooms. */
@Repository
class AppointmentBook {

    /** {@code room}: null when the circle finds its own. */
    record Line(int circle, int meeting, Slot slot, @Nullable String room) {}

    private final JdbcClient sql;

    AppointmentBook(JdbcClient sql) {
        this.sql = sql;
    }

    List<Line> of(CompositionId id) {
        return sql.sql(
                        "select * from composition.appointment where composition = ? order by circle, meeting")
                .param(id.value())
                .query((row, _) ->
                        new Line(
                                row.getInt("circle"),
                                row.getInt("meeting"),
                                new Slot(
                                        row.getObject("day", LocalDate.class),
                                        row.getObject("start", LocalTime.class)),
                                row.getString("room")))
                .list();
    }

    void replace(CompositionId id, List<Line> lines) {
        sql.sql("delete from composition.appointment where composition = ?")
                .param(id.value())
                .update();
        lines.forEach(line -> add(id, line));
    }

    private void add(CompositionId id, Line line) {
        sql.sql(
                        """
                        insert into composition.appointment (composition, circle, meeting, day, start, room)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id.value())
                .param(line.circle())
                .param(line.meeting())
                .param(line.slot().day())
                .param(line.slot().start())
                .param(line.room())
                .update();
    }
}
