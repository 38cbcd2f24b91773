package tillit.programme.kept;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.Level;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Programme;

/** Programmes with their parts. */
@Repository
class ProgrammeBook {

    private final JdbcClient sql;
    private final PartBook parts;

    ProgrammeBook(JdbcClient sql, PartBook parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /** Empty, and nothing is written, when something was made with this key before. */
    Optional<ProgrammeId> add(PersonId strategist, UUID key, Programme it) {
        var id = new ProgrammeId(UUID.randomUUID());
        int added =
                sql.sql(
                                """
                                insert into programme.programme (id, key, strategist, name, aim, first_day, last_day,
                                    levels, employees, areas)
                                values (:id, :key, :strategist, :name, :aim, :first, :last, :levels, :employees, :areas)
                                on conflict (key) do nothing
                                """)
                        .param("id", id.value())
                        .param("key", key)
                        .param("strategist", strategist.value())
                        .param("name", it.name())
                        .param("aim", it.aim())
                        .param("first", it.days().from())
                        .param("last", it.days().to().orElseThrow())
                        .param("levels", levels(it.audience()))
                        .param("employees", it.audience().employees())
                        .param("areas", it.audience().areas().toArray(String[]::new))
                        .update();
        if (added == 0) return Optional.empty();
        it.parts().forEach(part -> parts.put(id, part));
        return Optional.of(id);
    }

    Optional<ProgrammeId> madeWith(UUID key, PersonId strategist) {
        return sql.sql("select id from programme.programme where key = ? and strategist = ?")
                .params(key, strategist.value())
                .query((row, _) -> new ProgrammeId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Kept> find(ProgrammeId id) {
        return sql.sql("select * from programme.programme where id = ?")
                .param(id.value())
                .query(this::kept)
                .optional();
    }

    /** Those of one strategist, the newest first. */
    List<Kept> of(PersonId strategist) {
        return sql.sql(
                        "select * from programme.programme where strategist = ? order by made_at desc, id")
                .param(strategist.value())
                .query(this::kept)
                .list();
    }

    /** Those that are announced and not over on this day, the earliest first. */
    List<Kept> announced(LocalDate day) {
        return sql.sql(
                        """
                        select * from programme.programme where announced_at is not null and last_day >= ?
                        order by first_day, id
                        """)
                .param(day)
                .query(this::kept)
                .list();
    }

    boolean isOf(PersonId strategist, UUID id) {
        return sql.sql(
                        "select exists (select from programme.programme where id = ? and strategist = ?)")
                .params(id, strategist.value())
                .query(Boolean.class)
                .single();
    }

    /** Changes nothing when it is announced already. */
    void announce(ProgrammeId id) {
        sql.sql(
                        """
                        update programme.programme set announced_at = clock_timestamp()
                        where id = ? and announced_at is null
                        """)
                .param(id.value())
                .update();
    }

    void bears(ProgrammeId id, int hours) {
        sql.sql("update programme.programme set most_hours = ? where id = ?")
                .params(hours, id.value())
                .update();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var id = new ProgrammeId(row.getObject("id", UUID.class));
        return new Kept(
                id,
                new PersonId(row.getObject("strategist", UUID.class)),
                new Programme(
                        row.getString("name"),
                        row.getString("aim"),
                        days(row),
                        audience(row),
                        parts.of(id)),
                row.getInt("most_hours"),
                Optional.ofNullable(row.getTimestamp("announced_at")).map(Timestamp::toInstant));
    }

    static Days days(ResultSet row) throws SQLException {
        return Days.between(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    static Audience audience(ResultSet row) throws SQLException {
        var levels = (Integer[]) row.getArray("levels").getArray();
        return new Audience(
                Arrays.stream(levels).map(Level::of).collect(toUnmodifiableSet()),
                row.getBoolean("employees"),
                Set.of((String[]) row.getArray("areas").getArray()));
    }

    static Integer[] levels(Audience audience) {
        return audience.levels().stream().map(Level::number).sorted().toArray(Integer[]::new);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
