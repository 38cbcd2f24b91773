package tillit.operation;

import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database how it is. */
@Repository
public class Database {

    /** {@code version} as PostgreSQL gives it; {@code bytes} is what our database takes on its disk. */
    public record State(String version, long bytes) {}

    private final JdbcClient sql;

    Database(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty when it does not answer. */
    public Optional<State> state() {
        try {
            return sql.sql(
                            "select current_setting('server_version') as version, pg_database_size(current_database()) as bytes")
                    .query(State.class)
                    .optional();
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
