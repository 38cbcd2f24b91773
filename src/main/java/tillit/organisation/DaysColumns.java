package tillit.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads {@code from_day} and {@code to_day}, which every table with validity has. */
final class DaysColumns {

    private DaysColumns() {}

    static Days in(ResultSet row) throws SQLException {
        return new Days(
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("to_day", LocalDate.class)));
    }
}
