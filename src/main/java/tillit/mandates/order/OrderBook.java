package tillit.mandates.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.mandates.MandateId;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.lawful.Rank;
import tillit.mandates.lawful.Together;

/** The versions of the order and their lines. */
@Repository
class OrderBook {

    private static final String HOLDS =
            " version = (select id from mandates.version where from_day <= :day order by from_day desc, adopted_at desc limit 1) ";

    private final JdbcClient sql;

    OrderBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Changes nothing when there is a draft already; says whether there is a new one. */
    boolean addDraft(UUID id) {
        return sql.sql("insert into mandates.version (id) values (?) on conflict do nothing")
                        .param(id)
                        .update()
                > 0;
    }

    void copy(UUID from, UUID to) {
        sql.sql(
                        """
                        insert into mandates.line (version, mandate, paragraph, chapter, decision, covers, kind, holder,
                            holder_name, together, reach, pass_on, pass_to, reported, trial, language)
                        select ?, mandate, paragraph, chapter, decision, covers, kind, holder,
                            holder_name, together, reach, pass_on, pass_to, reported, trial, language
                        from mandates.line where version = ?
                        """)
                .params(to, from)
                .update();
    }

    /** Until the transaction ends nobody else changes it or adopts it. */
    Optional<Version> holdDraft() {
        return sql.sql("select * from mandates.version where from_day is null for no key update")
                .query(OrderBook::version)
                .optional();
    }

    Optional<Version> draft() {
        return sql.sql("select * from mandates.version where from_day is null")
                .query(OrderBook::version)
                .optional();
    }

    void adopt(UUID id, LocalDate from, String by, Instant now) {
        sql.sql(
                        "update mandates.version set from_day = ?, adopted_by = ?, adopted_at = ? where id = ?")
                .params(from, by, Timestamp.from(now), id)
                .update();
    }

    void removeDraft() {
        sql.sql("delete from mandates.version where from_day is null").update();
    }

    /** Those that are adopted, the newest first. */
    List<Version> adopted() {
        return sql.sql(
                        """
                        select * from mandates.version where from_day is not null
                        order by from_day desc, adopted_at desc
                        """)
                .query(OrderBook::version)
                .list();
    }

    /** In the order of their paragraphs: 4.9 before 4.12. */
    List<Line> lines(UUID version) {
        return sql
                .sql("select * from mandates.line where version = ?")
                .param(version)
                .query(OrderBook::line)
                .list()
                .stream()
                .sorted(Paragraphs.ORDER)
                .toList();
    }

    Optional<Line> line(UUID version, MandateId mandate) {
        return sql.sql("select * from mandates.line where version = ? and mandate = ?")
                .params(version, mandate.value())
                .query(OrderBook::line)
                .optional();
    }

    Optional<Line> line(MandateId mandate, LocalDate day) {
        return sql.sql("select * from mandates.line where mandate = :mandate and" + HOLDS)
                .param("mandate", mandate.value())
                .param("day", day)
                .query(OrderBook::line)
                .optional();
    }

    void put(UUID version, Line it) {
        sql.sql(
                        """
                        insert into mandates.line (version, mandate, paragraph, chapter, decision, covers, kind, holder,
                            holder_name, together, reach, pass_on, pass_to, reported, trial, language)
                        values (:version, :mandate, :paragraph, :chapter, :decision, :covers, :kind, :holder,
                            :holderName, :together, :reach, :passOn, :passTo, :reported, :trial, :language)
                        on conflict (version, mandate) do update set paragraph = excluded.paragraph,
                            chapter = excluded.chapter, decision = excluded.decision, covers = excluded.covers,
                            kind = excluded.kind, holder = excluded.holder, holder_name = excluded.holder_name,
                            together = excluded.together, reach = excluded.reach, pass_on = excluded.pass_on,
                            pass_to = excluded.pass_to, reported = excluded.reported, language = excluded.language
                        """)
                .param("version", version)
                .param("mandate", it.id().value())
                .param("paragraph", it.paragraph())
                .param("chapter", it.chapter())
                .param("decision", it.decision())
                .param("covers", it.covers())
                .param("kind", it.kind().name())
                .param("holder", it.holder().rank().name())
                .param("holderName", it.holder().name())
                .param("together", it.together().name())
                .param("reach", it.reach())
                .param("passOn", it.passOn().name())
                .param("passTo", it.passTo())
                .param("reported", it.reported())
                .param("trial", it.trial().orElse(null))
                .param("language", it.language())
                .update();
    }

    void remove(UUID version, MandateId mandate) {
        sql.sql("delete from mandates.line where version = ? and mandate = ?")
                .params(version, mandate.value())
                .update();
    }

    void clear(UUID version) {
        sql.sql("delete from mandates.line where version = ?").param(version).update();
    }

    /** Those of the version that holds on the day; where all words are found, only these. */
    List<Line> search(Question question, LocalDate day, int most) {
        var found = search(question.all(), day, most);
        return found.isEmpty() ? search(question.any(), day, most) : found;
    }

    private List<Line> search(String terms, LocalDate day, int most) {
        return sql.sql(
                        """
                        with asked as (select to_tsquery('swedish', :terms) || to_tsquery('danish', :terms)
                            || to_tsquery('english', :terms) as terms)
                        select line.* from mandates.line, asked
                        where words @@ terms and
                        """
                                + HOLDS
                                + "order by ts_rank(words, terms) desc, paragraph, mandate limit :most")
                .param("terms", terms)
                .param("day", day)
                .param("most", most)
                .query(OrderBook::line)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                row.getString("adopted_by"));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new MandateId(row.getObject("mandate", UUID.class)),
                row.getString("paragraph"),
                row.getString("chapter"),
                row.getString("decision"),
                row.getString("covers"),
                Kind.valueOf(row.getString("kind")),
                new Holder(Rank.valueOf(row.getString("holder")), row.getString("holder_name")),
                Together.valueOf(row.getString("together")),
                row.getString("reach"),
                PassOn.valueOf(row.getString("pass_on")),
                row.getString("pass_to"),
                row.getString("reported"),
                Optional.ofNullable(row.getObject("trial", UUID.class)),
                row.getString("language"));
    }
}
