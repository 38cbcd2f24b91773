package tillit.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes, at night, what is left of mails that were sent a month ago. What is not sent yet stays. */
@Component
class OldMails {

    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Clock clock;

    OldMails(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "${tillit.zone}")
    void delete() {
        sql.sql("delete from notice.outbox where sent_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
