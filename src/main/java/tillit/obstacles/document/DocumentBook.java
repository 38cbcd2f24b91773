package tillit.obstacles.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tillit.conversation.GatheringId;
import tillit.organisation.UnitId;

/** The documents, also those that are gone, and where they were talked about. */
@Repository
class DocumentBook {

    private final JdbcClient sql;

    DocumentBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** By name. */
    List<Document> all() {
        return sql.sql("select * from obstacles.document order by name, id")
                .query(DocumentBook::row)
                .list();
    }

    Optional<Document> find(DocumentId id) {
        return sql.sql("select * from obstacles.document where id = ?")
                .param(id.value())
                .query(DocumentBook::row)
                .optional();
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<Document> hold(DocumentId id) {
        return sql.sql("select * from obstacles.document where id = ? for no key update")
                .param(id.value())
                .query(DocumentBook::row)
                .optional();
    }

    /** As it says, also when it was another before; that it is gone is {@link #end}. */
    void put(Document it) {
        bound(
                        """
                        insert into obstacles.document (id, name, kind, owner, adopted_by, since, pages, hours,
                            last_used, sunset)
                        values (:id, :name, :kind, :owner, :by, :since, :pages, :hours, :used, :sunset)
                        on conflict (id) do update set name = :name, kind = :kind, owner = :owner, adopted_by = :by,
                            since = :since, pages = :pages, hours = :hours, last_used = :used, sunset = :sunset
                        """,
                        it)
                .update();
    }

    private StatementSpec bound(String statement, Document it) {
        return sql.sql(statement)
                .param("id", it.id().value())
                .param("name", it.name())
                .param("kind", it.kind().name())
                .param("owner", it.owner().value())
                .param("by", it.adoptedBy())
                .param("since", it.since())
                .param("pages", it.pages().orElse(null))
                .param("hours", it.hours().orElse(null))
                .param("used", it.lastUsed().orElse(null))
                .param("sunset", it.sunset().orElse(null));
    }

    void end(DocumentId id, Gone gone) {
        sql.sql("update obstacles.document set gone_on = ?, gone_because = ? where id = ?")
                .params(gone.on(), gone.because().name(), id.value())
                .update();
    }

    void keep(DocumentId id, LocalDate day) {
        sql.sql("update obstacles.document set kept_on = ? where id = ?")
                .params(day, id.value())
                .update();
    }

    void bringBack(DocumentId id) {
        sql.sql("update obstacles.document set gone_on = null, gone_because = null where id = ?")
                .param(id.value())
                .update();
    }

    void talk(DocumentId id, GatheringId gathering, LocalDate day) {
        sql.sql("insert into obstacles.document_talk (document, gathering, day) values (?, ?, ?)")
                .params(id.value(), gathering.value(), day)
                .update();
    }

    /** The newest first. */
    List<Talk> talks(DocumentId id) {
        return sql.sql(
                        "select gathering, day from obstacles.document_talk where document = ?"
                                + " order by day desc, gathering")
                .param(id.value())
                .query((row, _) ->
                        new Talk(
                                new GatheringId(row.getObject("gathering", UUID.class)),
                                row.getObject("day", LocalDate.class)))
                .list();
    }

    private static Document row(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                DocumentKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("owner", UUID.class)),
                row.getString("adopted_by"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("pages", Integer.class)),
                Optional.ofNullable(row.getObject("hours", Integer.class)),
                Optional.ofNullable(row.getObject("last_used", LocalDate.class)),
                Optional.ofNullable(row.getObject("sunset", LocalDate.class)),
                gone(row));
    }

    private static Optional<Gone> gone(ResultSet row) throws SQLException {
        var because = Optional.ofNullable(row.getString("gone_because")).map(Because::valueOf);
        var on = Optional.ofNullable(row.getObject("gone_on", LocalDate.class));
        return on.flatMap(day -> because.map(it -> new Gone(day, it)));
    }
}
