package tillit.programme.kept;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Breadth;
import tillit.programme.plan.Effort;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** The parts of programmes. */
@Repository
class PartBook {

    private final JdbcClient sql;

    PartBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order in which they begin. */
    List<Part> of(ProgrammeId programme) {
        return sql.sql(
                        """
                        select * from programme.part where programme = ?
                        order by first_day, last_day, levels, id
                        """)
                .param(programme.value())
                .query(PartBook::part)
                .list();
    }

    /** A new one, or another way for one that there is. */
    void put(ProgrammeId programme, Part part) {
        sql.sql(
                        """
                        insert into programme.part (programme, id, kind, name, about, first_day, last_day,
                            levels, employees, areas, breadths, expected, minutes, times,
                            for_each_employee, after)
                        values (:programme, :id, :kind, :name, :about, :first, :last,
                            :levels, :employees, :areas, :breadths, :expected, :minutes, :times,
                            :each, :after)
                        on conflict (programme, id) do update set
                            kind = excluded.kind, name = excluded.name, about = excluded.about,
                            first_day = excluded.first_day, last_day = excluded.last_day,
                            levels = excluded.levels, employees = excluded.employees, areas = excluded.areas,
                            breadths = excluded.breadths, expected = excluded.expected,
                            minutes = excluded.minutes, times = excluded.times,
                            for_each_employee = excluded.for_each_employee, after = excluded.after
                        """)
                .param("programme", programme.value())
                .param("id", part.id().value())
                .param("kind", ProgrammeBook.word(part.kind()))
                .param("name", part.name())
                .param("about", part.about())
                .param("first", part.days().from())
                .param("last", part.days().to().orElseThrow())
                .param("levels", ProgrammeBook.levels(part.audience()))
                .param("employees", part.audience().employees())
                .param("areas", part.audience().areas().toArray(String[]::new))
                .param(
                        "breadths",
                        part.breadths().stream().map(ProgrammeBook::word).toArray(String[]::new))
                .param("expected", part.expected())
                .param("minutes", part.effort().minutes())
                .param("times", part.effort().times())
                .param("each", part.effort().forEach())
                .param("after", part.after().stream().map(PartId::value).toArray(UUID[]::new))
                .update();
    }

    /** Only of a programme that nobody else has seen; what was to follow it follows it no more. */
    void remove(ProgrammeId programme, PartId part) {
        int removed =
                sql.sql(
                                """
                                delete from programme.part using programme.programme it
                                where it.id = part.programme and it.announced_at is null
                                    and part.programme = ? and part.id = ?
                                """)
                        .params(programme.value(), part.value())
                        .update();
        if (removed > 0)
            sql.sql(
                            "update programme.part set after = array_remove(after, :part::uuid) where programme = :programme")
                    .param("part", part.value())
                    .param("programme", programme.value())
                    .update();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                new PartId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("about"),
                ProgrammeBook.days(row),
                ProgrammeBook.audience(row),
                Arrays.stream((String[]) row.getArray("breadths").getArray())
                        .map(word -> Breadth.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(toUnmodifiableSet()),
                row.getBoolean("expected"),
                new Effort(
                        row.getInt("minutes"),
                        row.getInt("times"),
                        row.getBoolean("for_each_employee")),
                Arrays.stream((UUID[]) row.getArray("after").getArray())
                        .map(PartId::new)
                        .collect(toUnmodifiableSet()));
    }
}
