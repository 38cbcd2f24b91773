package tillit.conversation.gathering.web.making;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

/** What Birgitta is told, and beside which field. */
class DraftRulesTest {

    private final LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    DraftRulesTest() {
        form.set("method", "leaders-day");
        form.set("name", "Chefsdagen");
    }

    @Test
    void a_name_is_enough() {
        assertThat(wrong()).isEmpty();
    }

    @Test
    void an_empty_form_lacks_only_a_name() {
        form.clear();
        assertThat(wrong()).containsExactly(entry("name", "gathering.name.missing"));
    }

    @Test
    void a_name_is_at_most_eighty_characters() {
        form.set("name", "n".repeat(80));
        assertThat(wrong()).isEmpty();
        form.set("name", "n".repeat(81));
        assertThat(wrong()).containsValue("gathering.name.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "tolv", "2001", "99999999999", "1,5", "١٢"})
    void what_is_no_number_of_tables_is_said_so(String tables) {
        form.set("tables", tables);
        assertThat(wrong()).containsExactly(entry("tables", "gathering.tables.strange"));
    }

    @Test
    void two_thousand_tables_are_the_most() {
        form.set("tables", "2000");
        assertThat(wrong()).isEmpty();
        form.set("tables", "");
        form.set("names", names(2001));
        assertThat(wrong()).containsExactly(entry("names", "gathering.names.many"));
    }

    @Test
    void names_for_some_of_the_tables_leave_a_doubt() {
        form.set("tables", "3");
        form.set("names", "Eken\r\n\r\nLinden\r\n");
        assertThat(wrong()).containsExactly(entry("tables", "gathering.tables.other"));
        form.set("tables", "2");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void two_tables_do_not_share_a_name() {
        form.set("names", "Eken\nLinden\n Eken ");
        assertThat(wrong()).containsExactly(entry("names", "gathering.names.twice"));
    }

    @Test
    void a_table_is_called_something_that_fits_on_its_poster() {
        form.set("names", "E".repeat(41));
        assertThat(wrong()).containsExactly(entry("names", "gathering.names.long"));
    }

    @Test
    void a_question_of_ones_own_can_be_read_on_the_big_screen() {
        form.set("chosen.own-reflection", "now");
        form.set("own.own-reflection", "?".repeat(201));
        assertThat(wrong()).containsExactly(entry("own.own-reflection", "gathering.own.long"));
    }

    private Map<String, String> wrong() {
        return DraftRules.broken(GatheringDraft.of(form));
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Bord " + number)
                .collect(Collectors.joining("\n"));
    }
}
