package tillit.programme.rollout.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.Written;

/** What was written about roll-outs, and which trainers cannot come. */
@Repository
class WrittenBook {

    private final JdbcClient sql;

    WrittenBook(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Written> of(RolloutPart it) {
        return sql.sql("select * from programme.rollout where programme = ? and part = ?")
                .params(it.programme().value(), it.part().value())
                .query(WrittenBook::written)
                .optional();
    }

    /** Until the transaction ends nobody else changes anything of it. */
    boolean hold(RolloutPart it) {
        return sql.sql(
                        "select 1 from programme.rollout where programme = ? and part = ? for update")
                .params(it.programme().value(), it.part().value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void put(RolloutPart it, Written written) {
        sql.sql(
                        """
                        insert into programme.rollout (programme, part, weekdays, closed, hours, nights, rooms,
                            trainers, share, mixed, at_night)
                        values (:programme, :part, :weekdays, :closed, :hours, :nights, :rooms,
                            :trainers, :share, :mixed, :atNight)
                        on conflict (programme, part) do update set
                            weekdays = excluded.weekdays, closed = excluded.closed, hours = excluded.hours,
                            nights = excluded.nights, rooms = excluded.rooms, trainers = excluded.trainers,
                            share = excluded.share, mixed = excluded.mixed, at_night = excluded.at_night
                        """)
                .param("programme", it.programme().value())
                .param("part", it.part().value())
                .param("weekdays", written.weekdays().toArray(Integer[]::new))
                .param("closed", written.closed())
                .param("hours", written.hours())
                .param("nights", written.nights())
                .param("rooms", written.rooms())
                .param("trainers", written.trainers())
                .param("share", written.share())
                .param("mixed", written.mixed())
                .param("atNight", written.atNight().toArray(UUID[]::new))
                .update();
    }

    List<Away> away(RolloutPart it) {
        return sql.sql(
                        """
                        select * from programme.rollout_away where programme = ? and part = ?
                        order by first_day, trainer, last_day
                        """)
                .params(it.programme().value(), it.part().value())
                .query((row, _) ->
                        new Away(
                                row.getString("trainer"),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)))
                .list();
    }

    void add(RolloutPart it, Away away) {
        sql.sql(
                        """
                        insert into programme.rollout_away (programme, part, trainer, first_day, last_day)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        it.programme().value(),
                        it.part().value(),
                        away.trainer(),
                        away.first(),
                        away.last())
                .update();
    }

    void remove(RolloutPart it, Away away) {
        sql.sql(
                        """
                        delete from programme.rollout_away
                        where programme = ? and part = ? and trainer = ? and first_day = ? and last_day = ?
                        """)
                .params(
                        it.programme().value(),
                        it.part().value(),
                        away.trainer(),
                        away.first(),
                        away.last())
                .update();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                Set.of((Integer[]) row.getArray("weekdays").getArray()),
                row.getString("closed"),
                row.getString("hours"),
                row.getString("nights"),
                row.getString("rooms"),
                row.getString("trainers"),
                row.getString("share"),
                row.getBoolean("mixed"),
                Set.of((UUID[]) row.getArray("at_night").getArray()));
    }
}
