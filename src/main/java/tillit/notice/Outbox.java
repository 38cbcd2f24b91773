package tillit.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails that wait, and mails that were sent, in the order they were written. */
@Repository
class Outbox {

    private final JdbcClient sql;

    Outbox(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Mail mail) {
        sql.sql(
                        "insert into notice.outbox (recipient, subject, body, calendar_method, calendar)"
                                + " values (?, ?, ?, ?, ?)")
                .param(mail.to())
                .param(mail.subject())
                .param(mail.text())
                .param(mail.calendar().map(Mail.Calendar::method).orElse(null))
                .param(mail.calendar().map(Mail.Calendar::text).orElse(null))
                .update();
    }

    /** The oldest that waits, locked until the transaction ends, so that no two nodes send it. */
    Optional<SentMail> takeNext() {
        return sql.sql(
                        "select * from notice.outbox where sent_at is null and tries < 60 and not_before <= now()"
                                + " order by id limit 1 for update skip locked")
                .query(Outbox::row)
                .optional();
    }

    /** A sent mail's text is of no more use, and a sign-in link in it must not lie about. */
    void sent(long id) {
        sql.sql(
                        "update notice.outbox set sent_at = now(), body = '', calendar = null, calendar_method = null where id = ?")
                .param(id)
                .update();
    }

    /** Tries again after one minute, two, three …: for a day and a quarter in all. */
    void failed(long id) {
        sql.sql(
                        "update notice.outbox set tries = tries + 1, not_before = now() + (tries + 1) * interval '1 minute' where id = ?")
                .param(id)
                .update();
    }

    List<SentMail> newest(int most) {
        return sql.sql("select * from notice.outbox order by id desc limit ?")
                .param(most)
                .query(Outbox::row)
                .list();
    }

    int waiting() {
        return sql.sql("select count(*) from notice.outbox where sent_at is null")
                .query(Integer.class)
                .single();
    }

    private static SentMail row(ResultSet row, int number) throws SQLException {
        return new SentMail(
                row.getLong("id"),
                new Mail(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        calendar(row)),
                row.getTimestamp("written_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant));
    }

    private static Optional<Mail.Calendar> calendar(ResultSet row) throws SQLException {
        var method = row.getString("calendar_method");
        return method == null
                ? Optional.empty()
                : Optional.of(new Mail.Calendar(method, row.getString("calendar")));
    }
}
