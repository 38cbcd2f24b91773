package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom people name must be among them, or it is said that they are not. */
class IdCellsTest {

    private static final String APART = "rules: [{apart: apart}]";

    private static Reading<?> read(String people, String rules) {
        return RulesFile.read("form: pairs\n" + rules, Tell.people(people));
    }

    private static List<String> wrong(String people, String rules) {
        return Tell.troubles(read(people, rules));
    }

    private static List<String> remarks(String people, String rules) {
        var file = Tell.people(people);
        var brief = Tell.value(RulesFile.read("form: pairs\n" + rules, file));
        return RulesFile.remarks(brief, file).stream().map(Tell::line).toList();
    }

    @Test
    void names_where_ids_are_wanted_are_told_as_the_rule_would_be_kept_by_nobody() {
        assertThat(wrong("person_id,apart\na1,Sara\ns2,\n", APART))
                .containsExactly("0 apart \"Sara\" NO_IDS []");
    }

    /** Aino would have sat with Göran for a letter. */
    @Test
    void one_of_several_to_be_kept_apart_from_who_is_not_there_is_told_with_the_nearest() {
        assertThat(wrong("person_id,apart\naino,sara;gorann\nsara,\ngoran,aino\n", APART))
                .containsExactly("2 apart \"gorann\" NO_SUCH_ID [] maybe goran");
        assertThat(read("person_id,apart\naino,sara;goran\nsara,\ngoran,\n", APART))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_wish_for_somebody_who_does_not_take_part_is_remarked_and_no_mistake() {
        var people = "person_id,wishes\naino,sara;birgitta\nsara,ainoo\n";

        for (var rule : List.of("would-like: wishes", "both-said-yes: wishes"))
            assertThat(remarks(people, "rules: [{%s}]".formatted(rule)))
                    .containsExactly(
                            "2 wishes \"birgitta\" ID_OF_NOBODY_HERE []",
                            "3 wishes \"ainoo\" ID_OF_NOBODY_HERE [] maybe aino");
    }

    @Test
    void twenty_thousand_people_of_whom_each_has_a_slip_are_told_of_the_first_fifty() {
        var people =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "person%d,person%d;no%d".formatted(i, i, i))
                        .collect(Collectors.joining("\n", "person_id,apart\n", "\n"));

        assertThat(wrong(people, APART)).hasSize(50).first().asString().startsWith("2 apart");
    }
}
