package tillit.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import tillit.Visitor;
import tillit.trial.Cast;

/**
 * {@code bin/bench lessons}: what it takes to find among 50,000 lessons in three languages, from the request to the whole
 * page, beside a page that asks for nothing and a question to the database that finds nothing out.
 */
final class LessonsBench {

    private static final int MANY = 50_000;
    private static final int ASKED = 200;
    private static final int TO_WARM = 60;
    private static final String FLOOR = "/clock";

    private final JdbcClient sql;
    private final Visitor reader;

    private LessonsBench(Program program, JdbcClient sql) {
        this.sql = sql;
        this.reader = Visitor.signedIn(program.port(), Cast.MIKKEL);
    }

    static void main(String[] ignored) throws IOException, SQLException {
        var data = Path.of("target/bench/lessons").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        say("%s", Machine.inWords());
        say("Building, and the first start, which makes Ekhamn …");
        try (var program = Program.start(data);
                var connection = program.connection()) {
            new ManyLessons().into(connection, MANY);
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            sql.sql("analyze commons.lesson").update();
            new LessonsBench(program, sql).run();
        }
    }

    private void run() {
        say(
                "select 1               %s",
                inWords(timesOf(() -> sql.sql("select 1").query().singleValue())));
        double floor = ask("a page of nothing", FLOOR, 0);
        questions().forEach((name, asked) -> ask(name, "/lessons" + asked, floor));
        matches("tid", "schema", "jul", "tidmöte", "mötetid", "samtaltid", "snökarta");
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("the newest", "");
        questions.put("page 25 of them", "?page=25");
        questions.put("most common word", "?q=tid");
        questions.put("common word", "?q=schema");
        questions.put("less common word", "?q=jul");
        questions.put("word in some thousand", "?q=tidm%C3%B6te");
        questions.put("word in two thousand", "?q=m%C3%B6tetid");
        questions.put("word in a thousand", "?q=samtaltid");
        questions.put("rare word", "?q=sn%C3%B6karta");
        questions.put("two words", "?q=tid+schema");
        questions.put("common and rare", "?q=tid+sn%C3%B6karta");
        questions.put("no match", "?q=fjordhest");
        questions.put("question", "?question=TEAM");
        questions.put("principle", "?principle=00000000-0000-0000-0000-000000000003");
        questions.put("common and question", "?q=tid&question=TEAM");
        questions.put(
                "rare and both",
                "?q=sn%C3%B6karta&question=TEAM&principle=00000000-0000-0000-0000-000000000003");
        questions.put(
                "common, both",
                "?q=schema&question=TEAM&principle=00000000-0000-0000-0000-000000000003");
        questions.put("common in failures", "?q=tid&kind=FAILED");
        return questions;
    }

    private double ask(String name, String page, double floor) {
        var times =
                timesOf(() -> {
                    if (reader.get(page).statusCode() != 200) throw new IllegalStateException(page);
                });
        var ratio =
                floor == 0
                        ? ""
                        : " · %.1f × a page of nothing".formatted(times.millis(0.5) / floor);
        say("%-22s %s%s", name, inWords(times), ratio);
        return times.millis(0.5);
    }

    private static Times timesOf(Runnable work) {
        for (int i = 0; i < TO_WARM; i++) work.run();
        var times = new ArrayList<Long>();
        for (int i = 0; i < ASKED; i++) {
            var began = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - began);
        }
        return Times.ofNanos(times);
    }

    private static String inWords(Times times) {
        return "p50 %5.1f · p90 %5.1f · p99 %5.1f ms"
                .formatted(times.millis(0.5), times.millis(0.9), times.millis(0.99));
    }

    private void matches(String... words) {
        for (var word : words)
            say(
                    "%s is in %,d of %,d",
                    word,
                    sql.sql(
                                    "select count(*) from commons.lesson where words @@ websearch_to_tsquery('swedish', ?)")
                            .param(word)
                            .query(Long.class)
                            .single(),
                    sql.sql("select count(*) from commons.lesson").query(Long.class).single());
    }

    @FormatMethod
    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
