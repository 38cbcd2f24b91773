package tillit.composition.times;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;

/** What people's calendars were told last. */
@Repository
class InvitationBook {

    private final JdbcClient sql;

    InvitationBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** By uid. */
    Map<String, Invited> of(CompositionId id) {
        return sql
                .sql("select * from composition.invitation where composition = ?")
                .param(id.value())
                .query(InvitationBook::invited)
                .list()
                .stream()
                .collect(toMap(Invited::uid, Function.identity()));
    }

    boolean hasInvited(CompositionId id, int circle) {
        return sql.sql(
                        "select exists (select from composition.invitation where composition = ? and circle = ?)")
                .params(id.value(), circle)
                .query(Boolean.class)
                .single();
    }

    Optional<Invited> find(CompositionId id, int circle, int meeting) {
        return sql.sql(
                        """
                        select * from composition.invitation
                        where composition = ? and circle = ? and meeting = ? limit 1
                        """)
                .params(id.value(), circle, meeting)
                .query(InvitationBook::invited)
                .optional();
    }

    void keep(CompositionId id, Invited told) {
        remove(id, told.uid());
        sql.sql(
                        """
                        insert into composition.invitation
                            (composition, uid, sequence, circle, meeting, starts, minutes, room, people)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        told.uid(),
                        told.sequence(),
                        told.circle(),
                        told.meeting(),
                        told.starts(),
                        told.minutes(),
                        told.room(),
                        told.people().toArray(String[]::new))
                .update();
    }

    void remove(CompositionId id, String uid) {
        sql.sql("delete from composition.invitation where composition = ? and uid = ?")
                .params(id.value(), uid)
                .update();
    }

    private static Invited invited(ResultSet row, int number) throws SQLException {
        return new Invited(
                row.getString("uid"),
                row.getInt("sequence"),
                row.getInt("circle"),
                row.getInt("meeting"),
                row.getObject("starts", LocalDateTime.class),
                row.getInt("minutes"),
                row.getString("room"),
                List.of((String[]) row.getArray("people").getArray()));
    }
}
