package tillit.conversation.gathering.attendance;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gathering;

/**
 * The list of those who wrote their name on it. Nothing in it tells when, or which phone was theirs, so it cannot be
 * joined to what was written.
 */
@Service
public class Attendance {

    public static final int LONGEST_NAME = 100;

    /** Of one gathering: more is no list of people. */
    private static final int MOST = 20_000;

    private final JdbcClient sql;

    Attendance(JdbcClient sql) {
        this.sql = sql;
    }

    /** Once for each name; false when nothing was written, or the gathering keeps no list. */
    public boolean add(Gathering gathering, String name) {
        var tidy = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (!gathering.attendance() || tidy.isEmpty() || tidy.length() > LONGEST_NAME) return false;
        sql.sql(
                        """
                        insert into conversation.attendance (id, gathering, name)
                        select ?, ?, ?
                        where (select count(*) from conversation.attendance where gathering = ?) < ?
                        on conflict do nothing
                        """)
                .params(UUID.randomUUID(), gathering.id().value(), tidy)
                .params(gathering.id().value(), MOST)
                .update();
        return true;
    }

    /**
     * Lays each list that has grown anew, in one piece and in no order. The database remembers of each row where it
     * lies and which transaction wrote it, and by that it could be told who came when.
     */
    @Scheduled(fixedRateString = "PT1M")
    void mix() {
        sql.sql(
                        """
                        select gathering from conversation.attendance
                        group by gathering having count(distinct xmin::text) > 1
                        """)
                .query(UUID.class)
                .list()
                .forEach(this::mix);
    }

    private void mix(UUID gathering) {
        sql.sql(
                        """
                        with taken as (
                            delete from conversation.attendance where gathering = ? returning name)
                        insert into conversation.attendance (id, gathering, name)
                        select gen_random_uuid(), ?, name from taken order by random()
                        on conflict do nothing
                        """)
                .params(gathering, gathering)
                .update();
    }

    /** By name. */
    public List<String> of(GatheringId gathering) {
        return sql.sql(
                        "select name from conversation.attendance where gathering = ? order by lower(name), name")
                .param(gathering.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
