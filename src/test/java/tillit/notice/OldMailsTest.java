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

        mails.delete();

        assertThat(left()).containsExactlyInAnyOrder("sent yesterday", "waits since last year");
    }

    private List<String> left() {
        return sql.sql("select subject from notice.outbox where recipient = 'old@ekhamn.example'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void mail(String subject, String sentAt) {
        sql.sql(
                        "insert into notice.outbox (recipient, subject, body, written_at, sent_at) values"
                                + " ('old@ekhamn.example', ?, '', now() - interval '1 year', "
                                + sentAt
                                + ")")
                .param(subject)
                .update();
    }
}
