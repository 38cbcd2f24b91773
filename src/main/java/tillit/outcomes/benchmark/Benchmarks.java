package tillit.outcomes.benchmark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of other municipalities. */
@Service
public class Benchmarks {

    private final JdbcClient sql;

    Benchmarks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts each in the place of what was known of the same figure, municipality and year. */
    @Transactional
    public void save(List<Benchmark> benchmarks) {
        for (var benchmark : benchmarks)
            sql.sql(
                            """
                            insert into outcomes.benchmark (kpi, municipality, year, value)
                            values (:kpi, :municipality, :year, :value)
                            on conflict (kpi, municipality, year) do update set value = excluded.value
                            """)
                    .param("kpi", benchmark.kpi().id())
                    .param("municipality", benchmark.municipality())
                    .param("year", benchmark.year())
                    .param("value", benchmark.value())
                    .update();
    }

    /** By key figure, municipality and year; never by value. */
    @Transactional(readOnly = true)
    public List<Benchmark> all() {
        return sql.sql("select * from outcomes.benchmark order by kpi, municipality, year")
                .query(Benchmarks::row)
                .list();
    }

    /** Forgets all of a municipality. */
    @Transactional
    public void remove(String municipality) {
        sql.sql("delete from outcomes.benchmark where municipality = ?")
                .param(municipality)
                .update();
    }

    private static Benchmark row(ResultSet row, int number) throws SQLException {
        return new Benchmark(
                Kpi.of(row.getString("kpi")).orElseThrow(),
                row.getString("municipality"),
                row.getInt("year"),
                row.getDouble("value"));
    }
}
