package tillit.commons.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
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

    private String found(String asked) {
        return as(OLLE).get("/lessons?q=" + asked).body().replaceAll("(?s).*<main", "");
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
