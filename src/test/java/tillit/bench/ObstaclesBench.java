package tillit.bench;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import tillit.Visitor;
import tillit.obstacles.kept.Promises;
import tillit.trial.Cast;

/**
 * {@code bin/bench obstacles}: what it takes to search among 50,000 obstacles of Ekhamn, of which 5,000 are open; beside
 * a page that lists nothing. Some words stand in most texts, most words in few.
 */
final class ObstaclesBench {

    private static final int TO_WARM = 50;

    /** The first one lists nothing: the floor. */
    private static final Map<Cast, List<String>> PAGES =
            new TreeMap<>(
                    Map.of(
                            Cast.MIKKEL,
                            List.of(
                                    "/clock",
                                    "/obstacles?q=fråga17",
                                    "/obstacles?q=fråga17&show=answered",
                                    "/obstacles?q=schema",
                                    "/obstacles?q=schema&show=answered",
                                    "/obstacles?q=schema+blankett",
                                    "/obstacles?q=schema+blankett&show=answered",
                                    "/obstacles?q=vi+måste&show=answered",
                                    "/obstacles?q=ingenstans&show=answered",
                                    "/obstacles/figures"),
                            Cast.SARA,
                            List.of("/obstacles", "/obstacles/desk", "/"),
                            Cast.HENRIK,
                            List.of("/obstacles/desk", "/")));

    /** The nth of a text's words is taken from a list whose first ones come most often. */
    private static final String FILL =
            """
            create temporary table made as
            select gen_random_uuid() as id, number, number % 10 = 0 as open, current_date - (number % 1800) as day,
                array_to_string(array(select coalesce(
                        words.list[1 + floor(power(random(), 2) * 60)::int], 'fråga' || floor(random() * 6000))
                    from generate_series(1, 25) where number > 0), ' ') as what,
                (array['sv', 'sv', 'sv', 'sv', 'da', 'en'])[1 + number % 6] as language,
                units.ids[1 + number % cardinality(units.ids)] as unit
            from generate_series(1, 50000) number,
                (select string_to_array(
                    'vi måste schema blankett tid möte brukare godkänna beställa kund pengar besök barn elev chef bil nyckel '
                    || 'dator lösenord journal rapport mätning enkät vikarie lokal mat kök städ resa inköp avtal faktura '
                    || 'remiss beslut nämnd regel rutin telefon system samtycke underskrift', ' ') as list) words,
                (select array_agg(distinct unit) as ids from organisation.position where level is not null and days @> current_date) units;

            insert into obstacles.obstacle
                (id, what, more, better, hits, source, source_name, whose, raised_by, unit, language, handling, raised_on, open, place)
            select id, what, '', '', '{}', 'other', '', '', 'workplace', unit, language, :handling, day, open, unit from made;

            insert into obstacles.step (obstacle, number, key, kind, on_day, handling)
            select id, 1, gen_random_uuid(), 'raised', day, :handling from made;

            insert into obstacles.step (obstacle, number, key, kind, on_day, unit, days, handling)
            select id, 2, gen_random_uuid(), 'owned', day, unit, 20, :handling from made;

            insert into obstacles.step (obstacle, number, key, kind, on_day, answer, said, handling)
            select id, 3, gen_random_uuid(), 'answered', day + 7, 'kept', 'Så är det.', :handling from made where not open;

            insert into obstacles.met select id, unit, day from made;

            analyze
            """;

    private final JdbcClient sql;
    private final Map<Cast, Visitor> visitors = new LinkedHashMap<>();

    private ObstaclesBench(Program program) throws SQLException {
        this.sql = JdbcClient.create(new SingleConnectionDataSource(program.connection(), true));
        for (var who : new Cast[] {Cast.SARA, Cast.HENRIK, Cast.MIKKEL})
            visitors.put(who, Visitor.signedIn(program.port(), who));
    }

    static void main(String[] ignored) throws IOException, SQLException {
        var data = Path.of("target/bench/obstacles").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        say("%s", Machine.inWords());
        say("Building, and the first start, which makes Ekhamn …");
        try (var program = Program.start(data)) {
            var bench = new ObstaclesBench(program);
            bench.fill();
            bench.warm();
            PAGES.forEach((who, pages) -> pages.forEach(page -> bench.ask(who, page)));
            bench.look();
        }
    }

    /** Java is quick only after a while. */
    private void warm() {
        for (int i = 0; i < TO_WARM; i++)
            PAGES.forEach((who, pages) -> pages.forEach(visitor(who)::get));
    }

    private void ask(Cast who, String page) {
        say("%-10s %-44s %s", who, page, PageTimes.of(visitor(who), page));
    }

    /** Others that are the same, before it is sent. */
    private void look() {
        var form =
                Map.of(
                        "what", "Blankett 17 måste godkännas av tre chefer",
                        "more", "Det tar tid från brukaren varje vecka, fråga17.",
                        "better", "Vi beslutar själva.",
                        "source", "rule",
                        "route", "own",
                        "hits", "us",
                        "by", "myself",
                        "key", UUID.randomUUID().toString());
        say(
                "%-10s %-44s %s",
                Cast.SARA,
                "others that are the same",
                PageTimes.of("/obstacles", () -> visitor(Cast.SARA).post("/obstacles", form)));
    }

    private Visitor visitor(Cast who) {
        return requireNonNull(visitors.get(who));
    }

    private void fill() {
        sql.sql(FILL).param("handling", Promises.OBSTACLE.code()).update();
        say(
                "%,d obstacles",
                sql.sql("select count(*) from obstacles.obstacle").query(Long.class).single());
    }

    @FormatMethod
    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
