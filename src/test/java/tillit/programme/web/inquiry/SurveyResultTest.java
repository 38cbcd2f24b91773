package tillit.programme.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.PER;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.programme.inquiry.Picked;

/** What is shown of a survey, to whom and when; and what the database tells. */
@HouseTest
class SurveyResultTest extends Inquiring {

    @Test
    void while_it_is_open_nobody_sees_anything_however_many_have_answered() {
        isOpened();
        answer(others(11), 0);
        assertThat(rows()).isEqualTo(11);
        assertThat(signedIn(BIRGITTA).get(here + "/inquiry").body())
                .contains("11 har svarat hittills.")
                .doesNotContain("Rad 0", "har svarat. Var och en", "minst");
        assertThat(signedIn(SARA).get(here + "/survey").body())
                .contains("Välj högst tre")
                .doesNotContain("har svarat. Var", "Rad 0");
    }

    @Test
    void when_it_is_closed_all_who_were_asked_see_what_is_needed_and_the_strategist_the_lines() {
        isOpened();
        var people = others(16);
        answer(people.subList(0, 10), 0);
        answer(people.subList(10, 13), 1);
        answer(people.subList(13, 16), 2);
        isClosed();
        for (var page :
                List.of(
                        signedIn(BIRGITTA).get(here + "/inquiry").body(),
                        signedIn(SARA).get(here + "/survey").body()))
            assertThat(page)
                    .contains("16 har svarat.", "<strong>10</strong>", "Utan siffra:")
                    .containsPattern("Utan siffra:</span> Tid att tänka efter · Kollegor")
                    .doesNotContain("<strong>3</strong>");
        assertThat(signedIn(BIRGITTA).get(here + "/inquiry").body())
                .contains("Rad 0 &lt;b&gt;", "Rad 2");
        assertThat(signedIn(SARA).get(here + "/survey").body()).doesNotContain("Rad");
        assertThat(signedIn(SARA).get("/programmes/" + programme + "/mine").body())
                .contains("Se vad ni behövde mest");
        assertThat(signedIn(PER).get(here + "/survey").statusCode()).isEqualTo(403);
    }

    @Test
    void what_was_said_can_be_read_when_the_part_is_over_too() {
        isOpened();
        answer(others(5), 2);
        isClosed();
        sql.sql("update programme.part set first_day = ?, last_day = ? where id = ?")
                .params(
                        organisation.today().minusDays(9),
                        organisation.today().minusDays(1),
                        part.value())
                .update();
        assertThat(signedIn(SARA).get("/programmes/" + programme + "/mine").body())
                .containsSubsequence("Det du har gjort", here + "/survey");
        assertThat(signedIn(SARA).get(here + "/survey").body()).contains("<strong>minst 5");
    }

    @Test
    void nobody_answers_after_its_last_day_and_of_four_answers_nothing_is_shown() {
        isOpened();
        answer(others(4), 3);
        isClosed();
        answers(signedIn(SARA), here, "För sent", NEEDS.get(0));
        assertThat(rows()).isEqualTo(4);
        assertThat(signedIn(SARA).get("/").body()).doesNotContain(here + "/survey");
        for (var page :
                List.of(
                        signedIn(BIRGITTA).get(here + "/inquiry").body(),
                        signedIn(SARA).get(here + "/survey").body()))
            assertThat(page)
                    .contains("Färre än fem har svarat. Därför visas")
                    .doesNotContain("Rad 3", "Utan siffra");
    }

    /** Who can read the database finds, in both tables, neither an order nor two rows that were written together. */
    @Test
    void nothing_joins_an_answer_to_who_gave_it() {
        isOpened();
        var people = others(40);
        IntStream.range(0, 40)
                .forEach(number ->
                        surveys.answer(
                                programme,
                                part,
                                people.get(number),
                                new Picked(Set.of(1), "%02d".formatted(number))));
        var lines = list("select line from programme.survey_answer where part = ? order by ctid");
        var roll = list("select person::text from programme.surveyed where part = ? order by ctid");
        assertThat(lines)
                .hasSize(40)
                .doesNotHaveDuplicates()
                .isNotEqualTo(lines.stream().sorted().toList());
        assertThat(roll)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(PersonId::toString).toList())
                .isNotEqualTo(people.stream().map(PersonId::toString).toList());
        var at =
                lines.stream()
                        .map(line -> roll.indexOf(people.get(Integer.parseInt(line)).toString()));
        assertThat(at.toList()).isNotEqualTo(IntStream.range(0, 40).boxed().toList());
        for (var table : List.of("survey_answer", "surveyed"))
            assertThat(
                            list(
                                    "select distinct xmin::text from programme."
                                            + table
                                            + " where part = ?"))
                    .hasSize(1);
        assertThat(columns("survey_answer"))
                .containsExactlyInAnyOrder("id", "programme", "part", "picks", "line");
        assertThat(columns("surveyed")).containsExactlyInAnyOrder("programme", "part", "person");
    }

    private void answer(List<PersonId> people, int need) {
        people.forEach(one ->
                surveys.answer(
                        programme, part, one, new Picked(Set.of(need), "Rad " + need + " <b>")));
    }

    private List<String> columns(String table) {
        return sql.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'programme' and table_name = ?
                        """)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> list(String query) {
        return sql.sql(query).param(part.value()).query((row, _) -> row.getString(1)).list();
    }
}
