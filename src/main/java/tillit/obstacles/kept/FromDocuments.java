package tillit.obstacles.kept;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tillit.obstacles.ObstacleId;

/** The obstacles that come from a governing document. */
@Repository
@Transactional(readOnly = true)
public class FromDocuments {

    private static final String GONE =
            """
            exists (select from obstacles.step s where s.obstacle = o.id and s.kind = 'gone')
            """;

    private static final String GONE_SINCE =
            """
            exists (select from obstacles.step s where s.obstacle = o.id and s.kind = 'gone'
                and (d.kept_on is null or s.on_day > d.kept_on))
            """;

    private final JdbcClient sql;

    FromDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param gone whether those who raised it have said so */
    public record One(ObstacleId id, String what, boolean gone) {}

    /** Of one document, the newest first; without what has been erased. */
    public List<One> of(UUID document) {
        return sql.sql(
                        """
                        select o.id, o.what, %s as gone from obstacles.obstacle o
                        join obstacles.step first on first.obstacle = o.id and first.number = 1
                        where o.document = ? and o.what <> '' order by first.on_day desc, o.id
                        """
                                .formatted(GONE))
                .param(document)
                .query((row, _) ->
                        new One(
                                new ObstacleId(row.getObject("id", UUID.class)),
                                row.getString("what"),
                                row.getBoolean("gone")))
                .list();
    }

    /** The documents of which an obstacle is gone, and nobody has said since that they stay. */
    public List<UUID> ofThoseGone() {
        return sql.sql(
                        """
                        select distinct d.id from obstacles.document d join obstacles.obstacle o on o.document = d.id
                        where d.gone_on is null and %s
                        """
                                .formatted(GONE_SINCE))
                .query(Ids.FIRST)
                .list();
    }
}
