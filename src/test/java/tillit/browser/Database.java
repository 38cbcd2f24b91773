package tillit.browser;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database of a server, with the eyes of one who may see everything. */
final class Database {

    private static final String OURS = "('pg_catalog', 'information_schema', 'pg_toast')";

    private final Connection connection;
    private final JdbcClient sql;

    /** From now on long values are kept as they are: compressed ones could not be searched. */
    Database(HouseProcess house) {
        connection = house.asSuperuser();
        sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        sql.sql(
                        "select format('alter table %I.%I alter column %I set storage external',"
                                + " table_schema, table_name, column_name)"
                                + " from information_schema.columns natural join information_schema.tables"
                                + " where table_type = 'BASE TABLE' and data_type in ('text', 'jsonb', 'bytea')"
                                + " and table_schema not in "
                                + OURS)
                .query(String.class)
                .list()
                .forEach(this::run);
    }

    JdbcClient sql() {
        return sql;
    }

    void run(String statement) {
        sql.sql(statement).update();
    }

    /** So that a circle whose key no server has ever known holds the meeting in which most is written. */
    String ljungenMeetsRegularly() {
        run("update conversation.meeting set method = 'collegial-supervision' where number = 1");
        return sql.sql("select id::text from conversation.circle where name = 'Ljungen'")
                .query(String.class)
                .single();
    }

    /** What is in PostgreSQL's memory goes to its files. */
    void flush() {
        run("checkpoint");
    }

    /** Every row of every table, as {@code pg_dump} would write it. */
    String everyRow() {
        var all = new StringWriter();
        for (var table : tables()) copy(table, all);
        return all.toString();
    }

    private List<@Nullable String> tables() {
        return sql.sql(
                        "select format('%I.%I', schemaname, tablename) from pg_tables"
                                + " where schemaname not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
    }

    private void copy(@Nullable String table, StringWriter into) {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " to stdout", into);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
