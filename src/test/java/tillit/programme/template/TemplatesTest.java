package tillit.programme.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;
import tillit.programme.plan.Rules;

/** What ships can be begun on any day, and says everything in three languages. */
class TemplatesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final int FOUR_YEARS = 1461;

    static List<Template> all() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_holds_together_whatever_its_first_day(Template template) {
        for (int day = 0; day < FOUR_YEARS; day++) {
            var programme = begun(template, FIRST.plusDays(day), "sv");
            assertThat(Rules.broken(programme)).as(programme.days().toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_works_on_the_person_the_group_and_the_whole(Template template) {
        assertThat(begun(template, FIRST, "sv").empty()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_speaks_three_languages(Template template) {
        assertThat(words(template))
                .allSatisfy(words ->
                        assertThat(Stream.of(words.sv(), words.da(), words.en()))
                                .doesNotContain("")
                                .doesNotHaveDuplicates());
    }

    @Test
    void after_each_of_four_gatherings_come_two_modules_and_two_electives_are_last() {
        var kinds =
                begun(Templates.find("kalundborg").orElseThrow(), FIRST, "da").parts().stream()
                        .map(part -> part.kind())
                        .filter(kind -> kind != Kind.LEADERSHIP_ROOM)
                        .toList();
        assertThat(kinds)
                .containsSequence(Kind.GATHERING, Kind.MODULE, Kind.MODULE)
                .filteredOn(Kind.GATHERING::equals)
                .hasSize(4);
        assertThat(kinds).filteredOn(Kind.MODULE::equals).hasSize(8);
        assertThat(kinds.getFirst()).isEqualTo(Kind.ANALYSIS);
        assertThat(kinds.getLast()).isEqualTo(Kind.ELECTIVE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void for_two_areas_it_is_for_nobody_else(Template template) {
        var programme =
                template.begin("Vi", FIRST, Set.of("Hemtjänst", "Grundskola"), "sv", this::id);
        assertThat(programme.audience().areas()).containsOnly("Hemtjänst", "Grundskola");
        assertThat(programme.parts())
                .allMatch(part -> part.audience().areas().equals(programme.audience().areas()));
    }

    private static Stream<Wording> words(Template template) {
        return Stream.concat(
                Stream.of(template.name(), template.about(), template.aim()),
                template.parts().stream().map(TemplatePart::about));
    }

    private Programme begun(Template template, LocalDate first, String language) {
        return template.begin("Vi", first, Set.of(), language, this::id);
    }

    private PartId id() {
        return new PartId(UUID.randomUUID());
    }
}
