package tillit.programme.trainer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;

/** Trainers' own supervision: circles like any other, each meeting by the method made for it. */
@Service
@Transactional
public class Supervision {

    public static final String METHOD = "leaders-supervision";
    private static final String IN_CIRCLE = "in-circle";

    private final JdbcClient sql;
    private final Circles circles;
    private final List<RightSource> rights;

    Supervision(JdbcClient sql, Circles circles, List<RightSource> rights) {
        this.sql = sql;
        this.circles = circles;
        this.rights = rights;
    }

    /** With the same key twice, one circle begins; everybody in it is written to. */
    public void begin(UUID key, CirclePlan plan) {
        hold(key);
        if (hasBegun(key)) return;
        var circle = circles.make(plan);
        sql.sql("insert into programme.supervision (circle, key) values (?, ?)")
                .params(circle.value(), key)
                .update();
        circles.announce(circle);
    }

    /** One of those in which somebody is. */
    @Transactional(readOnly = true)
    public Optional<CircleId> of(PersonId person) {
        return sql
                .sql("select circle from programme.supervision order by circle")
                .query((row, _) -> new CircleId(row.getObject("circle", UUID.class)))
                .list()
                .stream()
                .filter(circle -> isIn(person, circle))
                .findFirst();
    }

    private boolean isIn(PersonId person, CircleId circle) {
        return rights.stream()
                .anyMatch(
                        one -> one.right().equals(IN_CIRCLE) && one.holds(person, circle.value()));
    }

    private boolean hasBegun(UUID key) {
        return sql.sql("select exists (select from programme.supervision where key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    private void hold(UUID key) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("programme.supervision/" + key)
                .query((_, _) -> true)
                .single();
    }
}
