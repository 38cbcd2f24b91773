package tillit.conversation.circle;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;

/**
 * The locks on people's copies of a circle's key. A browser keeps the key locked and has no key to the lock; the
 * server keeps the key to the lock and has no copy. Without both nothing opens.
 */
@Repository
class CircleLocks {

    private final JdbcClient sql;

    CircleLocks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Made the first time it is asked for. */
    String of(CircleId circle, PersonId person) {
        sql.sql(
                        "insert into conversation.circle_lock (circle, person, lock) values (?, ?, ?) on conflict do nothing")
                .params(circle.value(), person.value(), random())
                .update();
        return sql.sql("select lock from conversation.circle_lock where circle = ? and person = ?")
                .params(circle.value(), person.value())
                .query(String.class)
                .single();
    }

    /** Of those who are not in the circle and not a substitute in a meeting to come. */
    void throwAwayOfStrangers(CircleId circle) {
        sql.sql(
                        """
                        delete from conversation.circle_lock l where l.circle = ?
                        and not exists (select from conversation.circle_member m
                                        where m.circle = l.circle and m.person = l.person)
                        and not exists (select from conversation.substitute s
                                        join conversation.meeting t on t.id = s.meeting
                                        where t.circle = l.circle and t.erased_at is null and s.person = l.person)
                        """)
                .param(circle.value())
                .update();
    }

    void throwAwayAll(CircleId circle) {
        sql.sql("delete from conversation.circle_lock where circle = ?")
                .param(circle.value())
                .update();
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
