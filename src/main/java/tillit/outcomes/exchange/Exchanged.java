package tillit.outcomes.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.publication.Interval;

/** The figures that other municipalities have handed over. */
@Service
public class Exchanged {

    private final JdbcClient sql;

    Exchanged(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts it in the place of what was known of that municipality and year. */
    @Transactional
    public void save(SharedYear year) {
        remove(year.municipality(), year.year());
        for (var figure : year.figures()) add(year, figure);
    }

    private void add(SharedYear year, SharedFigure figure) {
        sql.sql(
                        """
                        insert into outcomes.exchanged
                            (municipality, year, figure, definition, area, value, low, high)
                        values (:municipality, :year, :figure, :definition, :area, :value, :low, :high)
                        """)
                .param("municipality", year.municipality())
                .param("year", year.year())
                .param("figure", figure.figure().word())
                .param("definition", year.definitions().get(figure.figure()))
                .param("area", figure.area().orElse(null))
                .param("value", figure.value())
                .param("low", figure.interval().map(Interval::low).orElse(null))
                .param("high", figure.interval().map(Interval::high).orElse(null))
                .update();
    }

    /** By municipality and year. */
    @Transactional(readOnly = true)
    public List<SharedYear> all() {
        return sql
                .sql(
                        "select * from outcomes.exchanged order by municipality, year, figure, area nulls first")
                .query(Exchanged::row)
                .list()
                .stream()
                .collect(groupingBy(Row::key, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Exchanged::year)
                .toList();
    }

    @Transactional
    public void remove(String municipality, int year) {
        sql.sql(
                        "delete from outcomes.exchanged where municipality = :municipality and year = :year")
                .param("municipality", municipality)
                .param("year", year)
                .update();
    }

    private record Key(String municipality, int year) {}

    private record Row(Key key, int definition, SharedFigure figure) {}

    private static SharedYear year(List<Row> rows) {
        var key = rows.getFirst().key();
        return new SharedYear(
                key.municipality(),
                key.year(),
                rows.stream()
                        .collect(
                                toMap(
                                        row -> row.figure().figure(),
                                        Row::definition,
                                        (one, same) -> one)),
                rows.stream().map(Row::figure).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Key(row.getString("municipality"), row.getInt("year")),
                row.getInt("definition"),
                new SharedFigure(
                        KeyFigure.of(row.getString("figure")).orElseThrow(),
                        Optional.ofNullable(row.getString("area")),
                        row.getDouble("value"),
                        interval(row)));
    }

    private static Optional<Interval> interval(ResultSet row) throws SQLException {
        double low = row.getDouble("low");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Interval(low, row.getDouble("high")));
    }
}
