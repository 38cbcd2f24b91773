package tillit.programme.talk;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.conversation.GatheringId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;

/** Which gathering is held at which occasion. */
@Repository
class TalkBook {

    private final JdbcClient sql;

    TalkBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whoever comes second waits until the first is done. */
    void hold(OccasionId occasion) {
        sql.sql("select 1 from programme.occasion where id = ? for update")
                .param(occasion.value())
                .query(Integer.class)
                .optional();
    }

    Optional<GatheringId> find(OccasionId occasion) {
        return sql.sql("select gathering from programme.occasion_talk where occasion = ?")
                .param(occasion.value())
                .query(UUID.class)
                .optional()
                .map(GatheringId::new);
    }

    /** By their occasion. */
    Map<OccasionId, GatheringId> of(ProgrammeId programme) {
        return sql
                .sql(
                        "select t.occasion, t.gathering from programme.occasion_talk t"
                                + " join programme.occasion o on o.id = t.occasion where o.programme = ?")
                .param(programme.value())
                .query((row, _) ->
                        Map.entry(
                                new OccasionId(row.getObject("occasion", UUID.class)),
                                new GatheringId(row.getObject("gathering", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(OccasionId occasion, GatheringId gathering) {
        sql.sql("insert into programme.occasion_talk (occasion, gathering) values (?, ?)")
                .params(occasion.value(), gathering.value())
                .update();
    }

    void remove(OccasionId occasion) {
        sql.sql("delete from programme.occasion_talk where occasion = ?")
                .param(occasion.value())
                .update();
    }
}
