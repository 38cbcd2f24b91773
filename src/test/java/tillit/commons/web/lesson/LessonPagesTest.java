package tillit.commons.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MAJKEN;
import static tillit.trial.Cast.MIKKEL;
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
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.commons.foundation.Foundation;
import tillit.commons.lesson.Lesson;
import tillit.commons.lesson.LessonId;
import tillit.commons.lesson.Lessons;
import tillit.law.Retention;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Sara tells what helped, and Henrik, who leads her directorate, goes first with what went wrong. */
@HouseTest
class LessonPagesTest {

    @Autowired private Foundation foundation;
    @Autowired private Lessons lessons;
    @Autowired private Organisation organisation;
    @Autowired private Retention retention;
    @Autowired private Notices notices;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final String key = UUID.randomUUID().toString();
    private final LessonId id = new LessonId(UUID.fromString(key));
    private final String at = "/lessons/" + key;
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
    void what_is_told_once_is_read_by_everybody_in_four_parts() {
        var sara = as(SARA);
        assertThat(sara.get("/lessons/new?kind=HELPED").body())
                .contains("Alla som arbetar här kan läsa det här.", "En chef inom Hemtjänst");

        var answers = AtOnce.answers(5, _ -> sara.post("/lessons", told(Map.of())).statusCode());

        assertThat(answers).containsOnly(302);
        assertThat(as(MAJKEN).get(at).body())
                .containsSubsequence(
                        "Sara Nyström",
                        "Läget &lt;var&gt; rörigt.",
                        "Vi prövade",
                        "Det hände",
                        "Jag skulle")
                .contains("Ett svårt samtal", "Handlingsutrymme")
                .doesNotContain("/change", "/withdrawal", "/removal\"");
        assertThat(as(MIKKEL).get("/lessons?q=%C3%A5tg%C3%A4rdsrop").body())
                .contains("Ett åtgärdsrop", "Sara Nyström");
    }

    @Test
    void who_leaves_out_their_name_is_nowhere_on_the_pages_of_others() {
        as(AINO).post("/lessons", told(Map.of("as", "somebody")));
        for (var page : List.of(at, "/lessons", "/lessons?q=%C3%A5tg%C3%A4rdsrop")) {
            var body = as(BIRGITTA).get(page).body();
            assertThat(body)
                    .contains("Ett åtgärdsrop", "En chef inom Förskola")
                    .doesNotContain(AINO.id().toString(), "Aino", "Lindqvist");
        }
        assertThat(as(AINO).get(at).body()).contains("/change", "/withdrawal");
    }

    @Test
    void whoever_was_somebody_stays_the_same_somebody_when_they_change_it() {
        as(SARA).post("/lessons", told(Map.of("as", "somebody")));
        sql.sql("update commons.lesson set area = 'Förskola' where id = ?")
                .param(id.value())
                .update();

        var answer =
                as(SARA).post(at, told(Map.of("as", "somebody", "tried", "Vi prövade annat.")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(as(OLLE).get(at).body())
                .contains("Vi prövade annat.", "En chef inom Förskola")
                .doesNotContain("Nyström");
    }

    @Test
    void failures_are_closed_until_somebody_of_top_management_has_told_of_their_own_by_name() {
        var failed = told(Map.of("kind", "FAILED", "as", "somebody"));
        assertThat(as(SARA).get("/lessons?kind=FAILED").body())
                .contains("Här går de högsta cheferna först", "/lessons/new?kind=HELPED")
                .doesNotContain("/lessons/new?kind=FAILED");
        assertThat(as(SARA).get("/lessons/new?kind=FAILED").body())
                .contains("Här går de högsta cheferna först");
        assertThat(as(SARA).post("/lessons", failed).statusCode()).isEqualTo(422);
        assertThat(lessons.find(id)).isEmpty();

        var henrik = as(HENRIK);
        assertThat(henrik.get("/lessons?kind=FAILED").body())
                .contains("Du går först", "/lessons/new?kind=FAILED");
        assertThat(henrik.get("/lessons/new?kind=FAILED").body()).doesNotContain("name=\"as\"");
        assertThat(henrik.post("/lessons", failed).statusCode()).isEqualTo(302);

        assertThat(as(SARA).get(at).body()).contains("Henrik Falk, Äldreomsorgsförvaltningen");
        var own = UUID.randomUUID();
        var after = told(Map.of("kind", "FAILED", "as", "somebody", "key", own.toString()));
        assertThat(as(SARA).post("/lessons", after).statusCode()).isEqualTo(302);
        assertThat(as(AINO).get("/lessons?kind=FAILED").body())
                .contains("Henrik Falk", "En chef inom Hemtjänst", "/lessons/new?kind=FAILED");
    }

    @Test
    void it_helped_them_too_counts_once_each_and_can_be_taken_back() {
        as(SARA).post("/lessons", told(Map.of()));
        var aino = as(AINO);
        AtOnce.answers(4, _ -> aino.post(at + "/help", Map.of()).statusCode());
        as(MIKKEL).post(at + "/help", Map.of());
        as(SARA).post(at + "/help", Map.of());
        assertThat(lessons.find(id)).map(Lesson::helped).contains(2);
        assertThat(aino.get(at).body()).contains("Du och en till har haft nytta av det.");
        aino.post(at + "/help/removal", Map.of());
        aino.post(at + "/help/removal", Map.of());
        assertThat(aino.get(at).body())
                .contains("En har haft nytta av det", "Det här hjälpte mig också");
    }

    @Test
    void its_writer_changes_it_under_the_same_address_and_withdrawing_erases_it() {
        var sara = as(SARA);
        sara.post("/lessons", told(Map.of()));
        as(AINO).post(at + "/help", Map.of());
        assertThat(sara.get(at + "/change").body())
                .contains("Läget &lt;var&gt; rörigt.", "value=\"" + principle(2) + "\" checked")
                .doesNotContain("name=\"own\" value=\"yes\" checked");
        assertThat(sara.post(at, told(Map.of("next", "Jag skulle vänta."))).statusCode())
                .isEqualTo(302);
        assertThat(as(AINO).get(at).body())
                .contains("Jag skulle vänta.", "Du har haft nytta av det.");

        sara.post(at + "/withdrawal", Map.of());

        assertThat(rows("commons.lesson where id = :id")).isZero();
        assertThat(rows("commons.lesson_helped where lesson = :id")).isZero();
        assertThat(as(AINO).get("/lessons?q=%C3%A5tg%C3%A4rdsrop").body())
                .doesNotContain("Ett åtgärdsrop");
    }

    @Test
    void nobody_else_changes_or_withdraws_it_not_even_from_above() {
        as(SARA).post("/lessons", told(Map.of()));
        for (var who : List.of(HENRIK, BIRGITTA, AINO)) {
            assertThat(as(who).get(at + "/change").statusCode()).isEqualTo(403);
            assertThat(as(who).post(at, told(Map.of())).statusCode()).isEqualTo(403);
            assertThat(as(who).post(at + "/withdrawal", Map.of()).statusCode()).isEqualTo(403);
        }
        as(AINO).post("/lessons", told(Map.of("tried", "Ainos text under Saras nyckel.")));
        assertThat(as(OLLE).get(at).body()).doesNotContain("Ainos text").contains("Sara Nyström");
    }

    @Test
    void the_programme_lead_takes_it_away_with_a_reason_that_its_writer_gets() {
        as(SARA).post("/lessons", told(Map.of("as", "somebody")));
        assertThat(as(AINO).post(at + "/removal", Map.of("why", "Nej")).statusCode())
                .isEqualTo(403);
        assertThat(as(BIRGITTA).post(at + "/removal", Map.of("why", " ")).statusCode())
                .isEqualTo(422);
        var why = "Man förstår vem brukaren är. " + key;
        assertThat(as(BIRGITTA).post(at + "/removal", Map.of("why", why)).statusCode())
                .isEqualTo(302);
        assertThat(lessons.find(id)).isEmpty();
        assertThat(notices.newest(10_000).stream().filter(it -> it.mail().text().contains(key)))
                .singleElement()
                .extracting(it -> it.mail().subject())
                .isEqualTo("Något som du har berättat är borttaget");
    }

    @Test
    void it_is_erased_five_years_after_it_was_last_written() {
        as(SARA).post("/lessons", told(Map.of()));
        var day =
                sql.sql("select erased_on from commons.lesson where id = ?")
                        .param(id.value())
                        .query(LocalDate.class)
                        .single();
        assertThat(day).isEqualTo(organisation.today().plusMonths(60));
        retention.erase();
        assertThat(lessons.find(id)).isPresent();
        sql.sql("update commons.lesson set erased_on = ? where id = ?")
                .params(organisation.today(), id.value())
                .update();
        retention.erase();
        assertThat(lessons.find(id)).isEmpty();
    }

    private int rows(String where) {
        return sql.sql("select count(*) from " + where)
                .param("id", id.value())
                .query(Integer.class)
                .single();
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
