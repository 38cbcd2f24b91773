package tillit.outcomes.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tillit.outcomes.figure.KeyFigure;

class DefinitionsTest {

    private static final List<String> LANGUAGES = List.of("sv", "da", "en");

    private final Definitions definitions = Definitions.read();

    @ParameterizedTest
    @EnumSource
    void each_figure_can_be_explained_in_three_languages(KeyFigure figure) {
        var definition = definitions.of(figure);

        assertThat(definition.version()).isPositive();
        for (var language : LANGUAGES)
            assertThat(said(definition.in(language)))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("!"));
    }

    @Test
    void no_two_figures_are_explained_alike_and_no_language_borrows_from_another() {
        var explanations =
                definitions.all().values().stream()
                        .flatMap(one -> LANGUAGES.stream().map(in -> one.in(in).explanation()));

        assertThat(explanations).hasSize(12 * 3).doesNotHaveDuplicates();
    }

    @Test
    void of_sick_leave_the_fewest_are_ten_in_every_language() {
        var all = definitions.of(KeyFigure.SICK_LEAVE_ALL);

        assertThat(all.sv().population()).contains("färre än tio");
        assertThat(all.da().population()).contains("færre end ti ");
        assertThat(all.en().population()).contains("fewer than ten");
        assertThat(all.in("en").source()).doesNotContain("jämför");
    }

    @Test
    void what_is_explained_is_told_in_sentences() {
        var sentences =
                definitions.all().values().stream()
                        .flatMap(one -> LANGUAGES.stream().map(one::in))
                        .flatMap(in -> Stream.of(in.explanation(), in.formula(), in.population()));

        assertThat(sentences).allMatch(text -> text.endsWith("."));
    }

    @Test
    void the_versions_go_along_when_figures_are_handed_over() {
        assertThat(definitions.versions()).hasSize(12).containsEntry(KeyFigure.SPAN_P90, 1);
    }

    private static List<String> said(Wording in) {
        return List.of(in.name(), in.explanation(), in.formula(), in.population(), in.source());
    }
}
