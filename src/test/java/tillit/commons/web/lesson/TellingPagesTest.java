package tillit.commons.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.SARA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.commons.foundation.Foundation;
import tillit.commons.lesson.LessonId;
import tillit.commons.lesson.Lessons;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Before a lesson is read by everybody its writer is warned, and nothing that they typed is lost. */
@HouseTest
class TellingPagesTest {

    @Autowired private Foundation foundation;
    @Autowired private Lessons lessons;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final String key = UUID.randomUUID().toString();
    private final LessonId id = new LessonId(UUID.fromString(key));
    private List<UUID> samples = List.of();

    @BeforeEach
    void no_failure_has_been_told_of() {
        samples =
                sql.sql(
                                "update commons.lesson set kind = 'HELPED' where kind = 'FAILED' returning id")
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
    }

    @AfterEach
    void forget() {
        sql.sql("delete from commons.lesson where title like '%åtgärdsrop%'").update();
        if (!samples.isEmpty())
            sql.sql("update commons.lesson set kind = 'FAILED' where id in (:ids)")
                    .param("ids", samples)
                    .update();
    }

    @Test
    void a_name_a_workplace_and_a_number_are_warned_of_beside_their_field_until_they_may_stand() {
        var sara = as(SARA);
        var unit = organisation.managed(SARA.id(), organisation.today()).getFirst().name();
        var fields =
                Map.of(
                        "situation",
                        "Då kom Göran Ahlgren.",
                        "happened",
                        "Det var på " + unit + ".");

        var warned = sara.post("/lessons", told(fields));

        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body())
                .contains(
                        "id=\"situation-error\"",
                        "”Göran Ahlgren” kan vara",
                        "”" + unit + "” kan vara")
                .contains("Då kom Göran Ahlgren.", "id=\"happened-error\"")
                .doesNotContain("id=\"tried-error\"");
        assertThat(lessons.find(id)).isEmpty();
        var one = sara.post("/lessons", told(with(fields, "stands", "Göran Ahlgren")));
        assertThat(one.statusCode()).isEqualTo(422);
        var mended =
                Map.of(
                        "situation", "Då kom Göran Ahlgren.",
                        "happened", "Det var på jobbet.",
                        "stands", "Göran Ahlgren");
        assertThat(sara.post("/lessons", told(mended)).statusCode()).isEqualTo(302);
    }

    @Test
    void an_identity_number_is_refused_whatever_one_says() {
        var fields = Map.of("tried", "Hon med 121212-1212.", "stands", "121212-1212");
        var refused = as(SARA).post("/lessons", told(fields));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ett personnummer får aldrig stå här.")
                .doesNotContain("value=\"121212-1212\"");
        assertThat(lessons.find(id)).isEmpty();
    }

    @Test
    void without_a_yes_nothing_is_published_and_nothing_typed_is_lost() {
        var answer = as(SARA).post("/lessons", told(Map.of("own", "")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"own-error\"", "Läget &lt;var&gt; rörigt.", "Ett åtgärdsrop", key);
        assertThat(lessons.find(id)).isEmpty();
    }

    @Test
    void too_much_and_nothing_and_strange_things_are_told_beside_the_field() {
        var odd =
                Map.of(
                        "title", "x".repeat(81),
                        "situation", " \n ",
                        "tried", "y".repeat(1501),
                        "question", "NONE",
                        "as", "");
        var body = as(SARA).post("/lessons", told(odd)).body();
        assertThat(body)
                .contains("Rubriken är 81 tecken", "id=\"tried-error\"")
                .contains("id=\"situation-error\"", "id=\"question-error\"", "id=\"as-error\"");
        assertThat(
                        as(SARA).get(
                                        "/lessons?kind=x&q=%07%26%7C%21&principle=y&page=-4&question=z")
                                .statusCode())
                .isEqualTo(200);
        assertThat(as(SARA).get("/lessons?page=25").statusCode()).isEqualTo(200);
        assertThat(as(SARA).get("/lessons/" + UUID.randomUUID()).statusCode()).isEqualTo(302);
    }

    private Map<String, String> told(Map<String, String> other) {
        var fields = new HashMap<String, String>();
        fields.put("key", key);
        fields.put("kind", "HELPED");
        fields.put("title", "Ett åtgärdsrop");
        fields.put("situation", "Läget <var> rörigt.");
        fields.put("tried", "Vi prövade att lyssna.");
        fields.put("happened", "Det hände mindre än vi trodde.");
        fields.put("next", "Jag skulle fråga först.");
        fields.put("question", "HARD_TALK");
        fields.put("principles", principle(2));
        fields.put("as", "name");
        fields.put("own", "yes");
        fields.putAll(other);
        return fields;
    }

    private String principle(int number) {
        return foundation.shown().get(number).id().toString();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private Visitor as(Cast who) {
        var visitor = Visitor.signedIn(port, who);
        visitor.readToken("/");
        return visitor;
    }
}
