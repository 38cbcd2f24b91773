package tillit.conversation.circle;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;

/** All circles at a glance, for those who make them: who, how many and when, and nothing of what is said. */
@Repository
public class CircleIndex {

    /** {@code people} counts the leaders too; {@code next} is empty when all meetings have been held. */
    public record Entry(
            CircleId id,
            String name,
            List<PersonId> leaders,
            int people,
            Optional<Instant> next,
            boolean ended) {}

    private final JdbcClient sql;

    CircleIndex(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that go on first, then by name. */
    public List<Entry> all() {
        return sql.sql(
                        """
                        select c.id, c.name, c.ended_at is not null as ended,
                          (select count(*) from conversation.circle_member m where m.circle = c.id) as people,
                          array(select m.person from conversation.circle_member m
                                where m.circle = c.id and m.leads order by m.since, m.person) as leaders,
                          (select min(t.starts_at) from conversation.meeting t
                           where t.circle = c.id and t.erased_at is null) as next
                        from conversation.circle c order by ended, c.name, c.id
                        """)
                .query(CircleIndex::entry)
                .list();
    }

    /** Whether a circle that goes on has this name, in capitals or not. */
    public boolean has(String name) {
        return sql.sql(
                                "select count(*) from conversation.circle where lower(name) = lower(?) and ended_at is null")
                        .param(name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new CircleId(row.getObject("id", UUID.class)),
                row.getString("name"),
                people(row.getArray("leaders")),
                row.getInt("people"),
                Optional.ofNullable(row.getTimestamp("next")).map(Timestamp::toInstant),
                row.getBoolean("ended"));
    }

    private static List<PersonId> people(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(PersonId::new).toList();
    }
}
