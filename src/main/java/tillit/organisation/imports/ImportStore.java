package tillit.organisation.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.organisation.Amendment;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports: the files until they are taken in, and what was changed for as long as it can be undone. */
@Repository
class ImportStore {

    private static final String IMPORT =
            """
            select i.*, array(select name from organisation.import_file f where f.import = i.id order by number) as files,
                i.amendment is not null and i.undone_at is null and not exists (
                    select from organisation.import later
                    where later.undone_at is null and later.accepted_at > i.accepted_at) as can_be_undone
            from organisation.import i
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    ImportStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    ImportId add(PersonId by, List<GivenFile> files) {
        var id = new ImportId(UUID.randomUUID());
        sql.sql("insert into organisation.import (id, made_by) values (?, ?)")
                .params(id.value(), by.value())
                .update();
        for (int i = 0; i < files.size(); i++)
            sql.sql(
                            "insert into organisation.import_file (import, number, name, content) values (?, ?, ?, ?)")
                    .params(id.value(), i, files.get(i).name(), files.get(i).content())
                    .update();
        return id;
    }

    Optional<Import> find(ImportId id) {
        return sql.sql(IMPORT + " where i.id = ?").param(id.value()).query(this::row).optional();
    }

    /** The newest first. */
    List<Import> all() {
        return sql.sql(IMPORT + " order by coalesce(i.accepted_at, i.made_at) desc limit 100")
                .query(this::row)
                .list();
    }

    List<GivenFile> files(ImportId id) {
        return sql.sql(
                        "select name, content from organisation.import_file where import = ? order by number")
                .param(id.value())
                .query((row, number) ->
                        new GivenFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    void choose(ImportId id, Optional<LocalDate> wholeSince, boolean refuseProtected) {
        sql.sql(
                        """
                        update organisation.import set whole_since = :since, refuse_protected = :refuse
                        where id = :id and accepted_at is null
                        """)
                .param("since", wholeSince.orElse(null))
                .param("refuse", refuseProtected)
                .param("id", id.value())
                .update();
    }

    /** False when it was accepted already; the files are gone then, too. */
    boolean accept(ImportId id, PersonId by, Counts counts, int rowsWrong, Amendment amendment) {
        int changed =
                sql.sql(
                                """
                                update organisation.import set accepted_at = clock_timestamp(), accepted_by = :by, counts = :counts::jsonb,
                                    rows_wrong = :wrong, amendment = :amendment
                                where id = :id and accepted_at is null
                                """)
                        .param("by", by.value())
                        .param("counts", json.writeValueAsString(counts))
                        .param("wrong", rowsWrong)
                        .param("amendment", packed(amendment))
                        .param("id", id.value())
                        .update();
        sql.sql("update organisation.import_file set content = '' where import = ?")
                .param(id.value())
                .update();
        return changed == 1;
    }

    /** What it changed, when it is the newest and not undone yet; undone from now on. */
    Optional<Amendment> undo(ImportId id, PersonId by) {
        if (find(id).filter(Import::canBeUndone).isEmpty()) return Optional.empty();
        var amendment = remembered(id);
        sql.sql(
                        "update organisation.import set undone_at = clock_timestamp(), undone_by = ?, amendment = null where id = ?")
                .params(by.value(), id.value())
                .update();
        return amendment;
    }

    /** Empty when it was undone or forgotten. */
    Optional<Amendment> remembered(ImportId id) {
        return sql.sql(
                        "select amendment from organisation.import where id = ? and amendment is not null for update")
                .param(id.value())
                .query((row, number) -> unpacked(row.getBytes("amendment")))
                .optional();
    }

    void drop(ImportId id) {
        sql.sql("delete from organisation.import where id = ? and accepted_at is null")
                .param(id.value())
                .update();
    }

    void dropUnacceptedBefore(Instant day) {
        sql.sql("delete from organisation.import where accepted_at is null and made_at < ?")
                .param(Timestamp.from(day))
                .update();
    }

    /** Nothing that was accepted so far can be undone any more. */
    void forgetAllAmendments() {
        sql.sql("update organisation.import set amendment = null").update();
    }

    /** Of what was accepted before that, what can undo it, for it has names in it. */
    void forgetAmendmentsBefore(Instant day) {
        sql.sql("update organisation.import set amendment = null where accepted_at < ?")
                .param(Timestamp.from(day))
                .update();
    }

    private byte[] packed(Amendment amendment) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            json.writeValue(out, amendment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Amendment unpacked(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return json.readValue(in, Amendment.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                Arrays.asList((String[]) row.getArray("files").getArray()),
                Optional.ofNullable(row.getObject("whole_since", LocalDate.class)),
                row.getBoolean("refuse_protected"),
                instant(row.getTimestamp("accepted_at")),
                instant(row.getTimestamp("undone_at")),
                row.getInt("rows_wrong"),
                Optional.ofNullable(row.getString("counts"))
                        .map(counts -> json.readValue(counts, Counts.class)),
                row.getBoolean("can_be_undone"));
    }

    private static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
