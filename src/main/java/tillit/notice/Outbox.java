package tillit.notice;

import static java.util.Comparator.comparingLong;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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

    /** It does not leave before {@code notBefore}. */
    void add(Mail mail, Instant notBefore) {
        sql.sql(
                        "insert into notice.outbox (recipient, subject, body, calendar_method, calendar, gathered,"
                                + " not_before) values (?, ?, ?, ?, ?, ?, ?)")
                .param(mail.to())
                .param(mail.subject())
                .param(mail.text())
                .param(mail.calendar().map(Mail.Calendar::method).orElse(null))
                .param(mail.calendar().map(Mail.Calendar::text).orElse(null))
                .param(mail.haste() == Haste.GATHERED)
                .param(Timestamp.from(notBefore))
                .update();
    }

    /**
     * The oldest that may leave now, and if it may be gathered all others of that kind to the same person; none other
     * takes them. One postman at a time chooses, so what belongs together is not parted.
     */
    List<SentMail> take(Instant now) {
        sql.sql("select pg_advisory_xact_lock(hashtext('notice.outbox'))")
                .query((_, _) -> true)
                .single();
        return sql
                .sql(
                        """
                        with waiting as (
                            select * from notice.outbox
                            where sent_at is null and taken_at is null and tries < 60 and not_before <= :now),
                        next as (select id, recipient, gathered from waiting order by id limit 1)
                        update notice.outbox it set taken_at = :now from next
                        where it.id = next.id
                            or next.gathered and it.id in (
                                select id from waiting where recipient = next.recipient and waiting.gathered)
                        returning it.*
                        """)
                .param("now", Timestamp.from(now))
                .query(Outbox::row)
                .list()
                .stream()
                .sorted(comparingLong(SentMail::id))
                .toList();
    }

    /** A sent mail's text is of no more use, and a sign-in link in it must not lie about. */
    void sent(List<Long> ids) {
        sql.sql(
                        "update notice.outbox set sent_at = now(), body = '', calendar = null, calendar_method = null where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    /** It has not arrived. Tries again after one minute, two, three …: for a day and a quarter in all. */
    void failed(List<Long> ids, Instant now) {
        sql.sql(
                        "update notice.outbox set taken_at = null, tries = tries + 1,"
                                + " not_before = :now::timestamptz + (tries + 1) * interval '1 minute' where id in (:ids)")
                .param("now", Timestamp.from(now))
                .param("ids", ids)
                .update();
    }

    List<SentMail> newest(int most) {
        return sql.sql("select * from notice.outbox order by id desc limit ?")
                .param(most)
                .query(Outbox::row)
                .list();
    }

    int waiting() {
        return sql.sql(
                        "select count(*) from notice.outbox where sent_at is null and taken_at is null")
                .query(Integer.class)
                .single();
    }

    /** How many were taken before this moment, of which nobody knows whether they arrived. */
    int unsure(Instant before) {
        return sql.sql("select count(*) from notice.outbox where sent_at is null and taken_at < ?")
                .param(Timestamp.from(before))
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
                        calendar(row),
                        row.getBoolean("gathered") ? Haste.GATHERED : Haste.BY_DAY),
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
