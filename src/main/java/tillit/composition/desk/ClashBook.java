package tillit.composition.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;

/** Which rules stood in the way of the others when a result was composed. */
@Repository
class ClashBook {

    /**
     * What was found out.
     *
     * @param asked the text of what was asked for, without wishes
     * @param rules by their places in it, from 0
     */
    record Found(String asked, List<Integer> rules) {}

    private final JdbcClient sql;

    ClashBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing happens when the result was removed meanwhile. */
    void add(CompositionId id, int state, Found found) {
        sql.sql(
                        """
                        insert into composition.clash (composition, state, asked, rules)
                        select composition, number, :asked, :rules
                        from composition.state where composition = :id and number = :state
                        """)
                .param("asked", found.asked())
                .param("rules", found.rules().toArray(Integer[]::new))
                .param("id", id.value())
                .param("state", state)
                .update();
    }

    /** Empty when nobody has looked. */
    Optional<Found> of(CompositionId id, int state) {
        return sql.sql(
                        "select asked, rules from composition.clash where composition = ? and state = ?")
                .params(id.value(), state)
                .query((row, _) -> new Found(row.getString("asked"), rules(row)))
                .optional();
    }

    private static List<Integer> rules(ResultSet row) throws SQLException {
        return Arrays.asList((Integer[]) row.getArray("rules").getArray());
    }
}
