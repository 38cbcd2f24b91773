package tillit.bench;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import tillit.Visitor;
import tillit.trial.Cast;

/**
 * {@code bin/bench lists}: what the long lists of a programme take when it is for all of Ekhamn, 300 courses can be
 * chosen and everybody has a place at two occasions; beside a page that lists nothing.
 */
final class ListsBench {

    private static final String FLOOR = "/clock";

    /** 300 courses, each on one occasion with 40 places; 200 occasions of 30 for everybody. */
    private static final String FILL =
            """
            insert into programme.offer
            select gen_random_uuid(), gen_random_uuid(), programme, id, 'Kurs ' || one, 'En dag om samtal och arbete.',
                array['Samtal', 'Förändring', 'Arbetsmiljö']::text[], '', 0, '{}', '{}', ''
            from programme.part, generate_series(1, 300) one where kind = 'elective';

            insert into programme.occasion
            select gen_random_uuid(), gen_random_uuid(), programme, part, first + interval '9 hours',
                first + interval '12 hours', 'Rådhuset', 40, first::date, id
            from (select offer.*, first_day + row_number() over () * interval '1 day' first
                from programme.offer join programme.part on part.id = part) one;

            insert into programme.occasion
            select gen_random_uuid(), gen_random_uuid(), programme, id, first_day + one * interval '1 day',
                first_day + one * interval '1 day' + interval '3 hours', 'Rådhuset', 30, first_day + one::int
            from programme.part, generate_series(1, 200) one where kind = 'rollout';

            insert into programme.enrolment (occasion, person)
            select occasion, person
            from (select distinct person, dense_rank() over (order by person) number
                from organisation.position where days @> current_date) people
            join (select id occasion, kind, row_number() over (partition by kind order by one.id) number
                from (select occasion.id, kind from programme.occasion join programme.part on part.id = part) one) there
            on people.number % case kind when 'rollout' then 200 else 300 end + 1 = there.number;
            """;

    private final JdbcClient sql;
    private final Map<Cast, Visitor> visitors = new LinkedHashMap<>();

    private ListsBench(Program program) throws SQLException {
        this.sql = JdbcClient.create(new SingleConnectionDataSource(program.connection(), true));
        for (var who : new Cast[] {Cast.BIRGITTA, Cast.MIKKEL})
            visitors.put(who, Visitor.signedIn(program.port(), who));
    }

    static void main(String[] ignored) throws IOException, SQLException {
        var data = Path.of("target/bench/lists").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        say("%s", Machine.inWords());
        say("Building, and the first start, which makes Ekhamn …");
        try (var program = Program.start(data)) {
            var bench = new ListsBench(program);
            var programme = bench.begin();
            bench.ask(Cast.BIRGITTA, FLOOR);
            bench.askStrategist(programme);
            for (var page :
                    new String[] {"/catalogue", "/catalogue?q=kurs+17", programme + "/mine", "/"})
                bench.ask(Cast.MIKKEL, page);
        }
    }

    private String begin() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        var form = Map.of("template", "kalmar", "name", "Tillit", "first", day.toString());
        visitor(Cast.BIRGITTA).post("/programmes", form);
        var programme =
                "/programmes/"
                        + sql.sql("select id from programme.programme")
                                .query(String.class)
                                .single();
        visitor(Cast.BIRGITTA).post(programme + "/announcement", Map.of());
        sql.sql(FILL).update();
        say(
                "%,d places at %,d occasions",
                sql.sql("select count(*) from programme.enrolment").query(Long.class).single(),
                sql.sql("select count(*) from programme.occasion").query(Long.class).single());
        return programme;
    }

    private void askStrategist(String programme) {
        var rollout =
                sql.sql("select id from programme.part where kind = 'rollout'")
                        .query(String.class)
                        .single();
        var people = programme + "/people";
        for (var page :
                new String[] {
                    people,
                    people + "?page=40",
                    people + "?q=ander",
                    people + "?area=Grundskola&part=" + rollout + "&how=HAS_PLACE",
                    programme + "/parts/" + rollout + "/rollout/progress"
                }) ask(Cast.BIRGITTA, page);
    }

    private void ask(Cast who, String page) {
        var told = page.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
        say("%-52s %s", told, PageTimes.of(visitor(who), page));
    }

    private Visitor visitor(Cast who) {
        return requireNonNull(visitors.get(who));
    }

    @FormatMethod
    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
