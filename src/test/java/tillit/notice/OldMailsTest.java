package tillit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;

/** Whom the house wrote to is forgotten after a month; what waits to be sent is not. */
@HouseTest
class OldMailsTest {

    @Autowired private OldMails mails;
    @Autowired private JdbcClient sql;

    @Test
    void a_month_after_a_mail_was_sent_it_is_gone_and_one_that_waits_is_not() {
        mail("sent yesterday", "now() - interval '1 day'");
        mail("sent last month", "now() - interval '31 days'");
        mail("waits since last year", "null");
        mail("in doubt since last month", "null");
        take("in doubt since last month", "31 days");

        mails.delete();

        assertThat(left()).containsExactlyInAnyOrder("sent yesterday", "waits since last year");
    }

    @Test
    void a_day_after_nobody_knows_whether_a_mail_arrived_its_text_is_gone() {
        mail("in doubt since this morning", "null");
        take("in doubt since this morning", "3 hours");
        mail("in doubt since last week", "null");
        take("in doubt since last week", "7 days");

        mails.delete();

        assertThat(text("in doubt since this morning")).isEqualTo("Hej");
        assertThat(text("in doubt since last week")).isEmpty();
        sql.sql("delete from notice.outbox where subject like 'in doubt%'").update();
    }

    private void take(String subject, String ago) {
        sql.sql("update notice.outbox set taken_at = now() - ?::interval where subject = ?")
                .params(ago, subject)
                .update();
    }

    private String text(String subject) {
        return sql.sql("select body from notice.outbox where subject = ?")
                .param(subject)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private List<String> left() {
        return sql.sql("select subject from notice.outbox where recipient = 'old@ekhamn.example'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void mail(String subject, String sentAt) {
        sql.sql(
                        "insert into notice.outbox (recipient, subject, body, written_at, sent_at) values"
                                + " ('old@ekhamn.example', ?, 'Hej', now() - interval '1 year', "
                                + sentAt
                                + ")")
                .param(subject)
                .update();
    }
}
