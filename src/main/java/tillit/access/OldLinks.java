package tillit.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes sign-in links, at night, a day after they were used or ran out: when who signed in is nobody's business. */
@Component
class OldLinks {

    static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    OldLinks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "${tillit.zone}")
    void delete() {
        sql.sql("delete from access.sign_in_link where least(expires_at, used_at) < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
