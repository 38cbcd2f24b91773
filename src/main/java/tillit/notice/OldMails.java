package tillit.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes, at night, what is left of mails that were sent a month ago, and of those in doubt the text after a day: a
 * sign-in link in it must not lie about. What is not sent yet stays.
 */
@Component
class OldMails {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration IN_DOUBT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    OldMails(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "${tillit.zone}")
    void delete() {
        sql.sql("delete from notice.outbox where coalesce(sent_at, taken_at) < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        sql.sql(
                        """
                        update notice.outbox set body = '', calendar = null, calendar_method = null
                        where sent_at is null and taken_at < ?
                        """)
                .param(Timestamp.from(clock.instant().minus(IN_DOUBT)))
                .update();
    }
}
