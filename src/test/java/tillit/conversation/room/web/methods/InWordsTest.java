package tillit.conversation.room.web.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.room.web.methods.Shelf.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.Step;

/** What Aino reads on the card before she leads. */
class InWordsTest {

    @Test
    void hypotheses_are_hidden_from_the_case_owner_until_they_are_gone_through() {
        assertThat(facts("sv", "collegial-supervision", "hypotheses"))
                .containsExactly(
                        "Skriver: alla utom den som är ärendeägare",
                        "Ser: alla utom den som är ärendeägare; alla från ”Stämmer det?”",
                        "Sparas: det som ärendeägaren lägger i sin skattkista");
    }

    @Test
    void a_role_is_named_where_it_is_handed_out() {
        assertThat(facts("da", "collegial-supervision", "election"))
                .containsExactly(
                        "Stemmer: alle",
                        "Grænse: én stemme hver",
                        "Ser: alle i rummet, ingen andre, når alle har svaret",
                        "Gemmes: ingenting",
                        "Udpeger: sagsejer");
    }

    @Test
    void a_talk_leaves_nothing_behind() {
        assertThat(facts("en", "collegial-supervision", "exploring"))
                .containsExactly(
                        "Speaks: case owner and conversation partner",
                        "Kept: nothing is written down",
                        "Names: conversation partner");
    }

    @Test
    void at_the_tables_the_others_see_it_when_the_hall_votes() {
        assertThat(facts("en", "leaders-day", "table-talk"))
                .contains(
                        "Limit: 6–10 at each table, up to 3 things from each",
                        "Sees: those at the same table; everyone from “The hall votes”");
    }

    @Test
    void in_an_open_hall_nobody_sees_who_wrote_it() {
        assertThat(facts("sv", "leaders-day", "arrival"))
                .contains("Ser: alla, men ingen ser vem som skrev");
    }

    @Test
    void whole_hours_are_hours() {
        assertThat(in("sv", "collegial-supervision").time()).isEqualTo("3 timmar");
        assertThat(in("da", "mentor-talk").time()).isEqualTo("1 time");
        assertThat(in("en", "programme-needs-analysis").time()).isEqualTo("75 minutes");
    }

    @Test
    void every_step_of_every_method_can_be_said_in_three_languages() {
        for (var language : List.of("sv", "da", "en"))
            for (var id : Shelf.ids())
                for (var step : in(language, id).method().steps())
                    assertThat(said(in(language, id), step))
                            .as("%s, %s, %s", id, step.id(), language)
                            .hasSizeGreaterThan(1)
                            .noneMatch(line -> line.endsWith(": ") || line.contains("{"));
    }

    private static List<String> facts(String language, String method, String step) {
        var words = in(language, method);
        return said(
                words,
                words.method().steps().stream()
                        .filter(one -> one.id().name().equals(step))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> said(InWords words, Step step) {
        return words.facts(step).stream().map(fact -> fact.label() + ": " + fact.value()).toList();
    }
}
