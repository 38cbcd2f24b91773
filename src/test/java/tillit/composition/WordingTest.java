package tillit.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.composition.grouping.AnyBrief;
import tillit.composition.grouping.AnySeats;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Foresight;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.SeatedAt;

/** Rules, and what they say, as people would say it. */
class WordingTest {

    private static final Different AREAS = new Different("förvaltning", Strength.MUST);

    private final Town town =
            Town.of(
                            """
                            Aino  förvaltning=skola  manager=Göran
                            Göran förvaltning=skola
                            Sara  förvaltning=skola
                            Per   förvaltning=kultur
                            """)
                    .at(1, 2, 2, 2);

    private static Wording in(String language, Brief brief) {
        var locale = Locale.of(language);
        var texts = ResourceBundle.getBundle("messages/grouping", locale);
        return new Wording(
                (key, values) -> new MessageFormat(texts.getString(key), locale).format(values),
                brief);
    }

    private String rule(Rule rule) {
        return in("sv", town.by()).rule(rule);
    }

    @Test
    void a_rule_is_a_sentence() {
        assertThat(rule(new NotInLine("manager", Strength.MUST)))
                .isEqualTo("Ingen sitter med sin egen chef eller någon de är chef för.");
        assertThat(rule(new NeverTwice(Optional.of("met"), Strength.MUST)))
                .isEqualTo("Inga två träffas två gånger, inte heller de som har träffats förut.");
        assertThat(rule(new AtLeast("värd", "yes", 1, Strength.MUST)))
                .isEqualTo("I varje grupp finns minst 1 med ja i ”värd”.");
        assertThat(rule(new SeatedAt("plats", "dörr", List.of(0, 1), Strength.MUST)))
                .isEqualTo("De med ”dörr” i ”plats” sitter vid bord 1, 2.");
    }

    @Test
    void a_breach_names_those_it_is_about() {
        var breach =
                AREAS.breaches(town.by(AREAS), town.seated("Aino Göran Sara | Per")).getFirst();
        assertThat(in("sv", town.by(AREAS)).breach(AREAS, breach))
                .isEqualTo("Aino, Göran och Sara har samma ”förvaltning”");
    }

    @Test
    void a_standing_says_how_close_to_the_best_it_is() {
        var brief = town.by(new Different("förvaltning", Strength.GLADLY));
        var check = Check.of(brief, town.seated("Aino Göran | Sara Per"));
        assertThat(in("sv", brief).standing(check.standings().getFirst()))
                .isEqualTo("3 av högst 3 olika ”förvaltning”");
        assertThat(in("en", brief).standing(check.standings().getFirst()))
                .isEqualTo("3 of at most 3 different “förvaltning”");
    }

    @Test
    void a_rule_that_concerns_nobody_says_so_instead_of_none_of_none() {
        var brief = town.by(new SeatedAt("förvaltning", "sim", List.of(0), Strength.MUST));
        var check = Check.of(brief, town.seated("Aino Göran | Sara Per"));
        assertThat(in("sv", brief).standing(check.standings().getFirst()))
                .isEqualTo("gäller ingen här");
    }

    @Test
    void what_cannot_be_is_said_with_its_numbers() {
        var brief = town.by(AREAS);
        var said = Foresight.of(brief, Layout.of(brief)).impossible().getFirst();
        assertThat(in("sv", brief).impossible(said))
                .isEqualTo(
                        "3 har ”skola” som ”förvaltning”, men det finns bara 2 grupper: någonstans hamnar två av"
                                + " dem ihop.");
        assertThat(in("da", brief).rules(said))
                .containsExactly("Ikke to i en gruppe har samme ”förvaltning”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void whatever_is_found_can_be_said(String language) {
        for (int seed = 0; seed < 60; seed++)
            for (var strength : List.of(Strength.MUST, Strength.GLADLY)) {
                var brief = new AnyBrief(seed, 7).brief(2, 2, seed % 3, AnyBrief.rules(strength));
                assertThat(everything(in(language, brief), brief, seed))
                        .allSatisfy(said ->
                                assertThat(said).isNotBlank().doesNotContain("{", "}", "null"));
            }
    }

    private static List<String> everything(Wording wording, Brief brief, int seed) {
        var said = new ArrayList<String>();
        var foresight = Foresight.of(brief, Layout.of(brief));
        foresight.impossible().forEach(one -> said.add(wording.impossible(one)));
        foresight.remarks().forEach(one -> said.add(wording.impossible(one)));
        if (Layout.of(brief).groups() == 0) return said;
        var check = Check.of(brief, new AnySeats(brief, seed).dealt());
        check.misplaced().forEach(one -> said.add(wording.impossible(one)));
        for (var standing : check.standings()) {
            said.add(wording.rule(standing.rule()));
            said.add(wording.standing(standing));
            standing.breaches().forEach(one -> said.add(wording.breach(standing.rule(), one)));
        }
        return said;
    }
}
