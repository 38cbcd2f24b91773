package tillit.conversation.circle;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.RoomId;

/** What people's calendars were told last of the meetings of their circles. */
@Repository
class EntryBook {

    /** @param withdrawn whether it was taken out again */
    record Entry(String uid, int sequence, boolean withdrawn) {

        Entry next() {
            return new Entry(uid, sequence + 1, false);
        }

        Entry last() {
            return new Entry(uid, sequence + 1, true);
        }
    }

    private final JdbcClient sql;

    EntryBook(JdbcClient sql) {
        this.sql = sql;
    }

    boolean has(CircleId circle) {
        return sql.sql("select in_calendars from conversation.circle where id = ?")
                .param(circle.value())
                .query(Boolean.class)
                .single();
    }

    void begin(CircleId circle) {
        sql.sql("update conversation.circle set in_calendars = true where id = ?")
                .param(circle.value())
                .update();
    }

    Optional<Entry> find(RoomId meeting, PersonId person) {
        return sql.sql(
                        "select uid, sequence, withdrawn from conversation.calendar_entry where meeting = ? and person = ?")
                .params(meeting.value(), person.value())
                .query(Entry.class)
                .optional();
    }

    void put(RoomId meeting, PersonId person, Entry entry) {
        sql.sql(
                        """
                        insert into conversation.calendar_entry (meeting, person, uid, sequence, withdrawn)
                        values (?, ?, ?, ?, ?) on conflict (meeting, person) do update
                        set uid = excluded.uid, sequence = excluded.sequence, withdrawn = excluded.withdrawn
                        """)
                .params(
                        meeting.value(),
                        person.value(),
                        entry.uid(),
                        entry.sequence(),
                        entry.withdrawn())
                .update();
    }
}
