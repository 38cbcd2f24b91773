package tillit.obstacles.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.organisation.UnitId;

/** What units have proposed, and what was answered. */
@Repository
class ClearOutBook {

    private final JdbcClient sql;

    ClearOutBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Changes nothing when there is one with this id. */
    void add(ClearOut it) {
        sql.sql(
                        """
                        insert into obstacles.clear_out (id, name, begins, last_day) values (?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(it.id().value(), it.name(), it.begins(), it.lastDay())
                .update();
    }

    /** The newest first. */
    List<ClearOut> all() {
        return sql.sql("select * from obstacles.clear_out order by last_day desc, id")
                .query(ClearOutBook::clearOut)
                .list();
    }

    Optional<ClearOut> find(ClearOutId id) {
        return sql.sql("select * from obstacles.clear_out where id = ?")
                .param(id.value())
                .query(ClearOutBook::clearOut)
                .optional();
    }

    /** Until the transaction ends no unit proposes anything in it. */
    Optional<ClearOut> hold(ClearOutId id) {
        return sql.sql("select * from obstacles.clear_out where id = ? for no key update")
                .param(id.value())
                .query(ClearOutBook::clearOut)
                .optional();
    }

    List<Proposal> of(ClearOutId id) {
        return sql.sql("select * from obstacles.proposal where clear_out = ? order by document")
                .param(id.value())
                .query(ClearOutBook::proposal)
                .list();
    }

    List<Proposal> of(DocumentId id) {
        return sql.sql(
                        "select * from obstacles.proposal where document = ? order by clear_out, unit")
                .param(id.value())
                .query(ClearOutBook::proposal)
                .list();
    }

    /** Proposed again, it is for the new reason. */
    void put(Proposal it, LocalDate erasedOn) {
        sql.sql(
                        """
                        insert into obstacles.proposal (clear_out, unit, document, why, handling, erased_on)
                        values (:clearOut, :unit, :document, :why, :handling, :erased)
                        on conflict (clear_out, unit, document) do update set why = excluded.why
                        """)
                .param("clearOut", it.clearOut().value())
                .param("unit", it.unit().value())
                .param("document", it.document().value())
                .param("why", it.why())
                .param("handling", Proposal.HANDLING.code())
                .param("erased", erasedOn)
                .update();
    }

    void remove(ClearOutId id, UnitId unit, DocumentId document) {
        sql.sql("delete from obstacles.proposal where clear_out = ? and unit = ? and document = ?")
                .params(id.value(), unit.value(), document.value())
                .update();
    }

    /** One answer to all who have proposed it. */
    void keep(DocumentId document, String because) {
        sql.sql("update obstacles.proposal set kept_because = ? where document = ?")
                .params(because, document.value())
                .update();
    }

    int eraseOn(LocalDate day) {
        return sql.sql("delete from obstacles.proposal where erased_on <= ?").param(day).update();
    }

    private static ClearOut clearOut(ResultSet row, int number) throws SQLException {
        return new ClearOut(
                new ClearOutId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("begins", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new ClearOutId(row.getObject("clear_out", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("why"),
                Optional.ofNullable(row.getString("kept_because")));
    }
}
