package tillit.commons.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.time.LocalDate;
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
import tillit.trial.Cast;

/** Lessons are found by words in three languages, and the newest come first. */
@HouseTest
class SoughtLessonsTest {

    @Autowired private Foundation foundation;
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
    void words_are_found_in_the_three_languages_in_any_of_their_forms() {
        as(SARA).post(
                        "/lessons",
                        told(Map.of("tried", "Vi gjorde om schemat för nattpatrullerna.")));
        var danish = UUID.randomUUID();
        as(FREJA)
                .post(
                        "/lessons",
                        told(Map.of("tried", "Møderne blev kortere.", "key", danish.toString())));
        assertThat(found("schema+%C3%A5tg%C3%A4rdsrop")).contains(key);
        assertThat(found("schemat+nattpatrullen")).contains(key);
        assertThat(found("m%C3%B8de+kort")).contains(danish.toString());
        assertThat(found("schema&question=TEAM")).doesNotContain(key);
        assertThat(found("schema+nattpatrull&question=HARD_TALK&principle=" + principle(2)))
                .contains(key);
        assertThat(found("nattpatrull&principle=" + principle(1))).doesNotContain(key);
    }

    @Test
    void the_newest_come_first_and_with_a_word_those_that_are_most_about_it() {
        var other = UUID.randomUUID();
        as(SARA).post("/lessons", told(Map.of("title", "Kvarngubbens åtgärdsrop")));
        as(SARA).post(
                        "/lessons",
                        told(Map.of("key", other.toString(), "tried", "Kvarngubbens idé.")));
        sql.sql("update commons.lesson set told = ? where id = ?")
                .params(LocalDate.parse("2025-01-01"), id.value())
                .update();
        assertThat(found("")).contains(other.toString());
        assertThat(found("kvarngubbens")).containsSubsequence(key, other.toString());
        assertThat(found("%C3%A5tg%C3%A4rdsrop&question=HARD_TALK"))
                .contains(key, other.toString());
        assertThat(found("&question=HARD_TALK")).contains(other.toString());
    }

    private String found(String asked) {
        return as(OLLE).get("/lessons?q=" + asked).body().replaceAll("(?s).*<main", "");
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

    private Visitor as(Cast who) {
        var visitor = Visitor.signedIn(port, who);
        visitor.readToken("/");
        return visitor;
    }
}
