package tillit.conversation.circle;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.TakingPart;

/** Of meetings that were opened while somebody was a member, even when it was planned for an earlier hour. */
@Repository
class MeetingsMet implements TakingPart {

    private final JdbcClient sql;

    MeetingsMet(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, Instant> firstMeetings() {
        return sql
                .sql(
                        """
                        select m.person, min(t.starts_at) as first from conversation.circle_member m
                        join conversation.meeting t on t.circle = m.circle and t.opened_at >= m.since
                        where (select count(*) from conversation.meeting one where one.circle = m.circle) > 1
                            and (select count(*) from conversation.circle_member one where one.circle = m.circle) > 2
                        group by m.person
                        """)
                .query((row, _) ->
                        Map.entry(
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getTimestamp("first").toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
