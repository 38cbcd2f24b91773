package tillit.obstacles.kept;

import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads the first column as an id. */
final class Ids {

    static final RowMapper<UUID> FIRST = (row, _) -> row.getObject(1, UUID.class);

    private Ids() {}
}
