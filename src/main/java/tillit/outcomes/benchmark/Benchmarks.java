package tillit.outcomes.benchmark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
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

    /**
     * Puts these in the place of all that was known of the municipalities asked for in these years: what is no longer
     * told has been taken back.
     */
    @Transactional
    public void replace(
            Collection<String> municipalities, int first, int last, List<Benchmark> benchmarks) {
        sql.sql(
                        """
                        delete from outcomes.benchmark
                        where municipality in (:municipalities) and year between :first and :last
                        """)
                .param("municipalities", municipalities)
                .param("first", first)
                .param("last", last)
                .update();
        save(benchmarks);
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
