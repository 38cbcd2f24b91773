package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Layout;

/** Where somebody is to sit is told once for each gathering. */
class PinCellsTest {

    private static Reading<?> read(String people, String rules) {
        return RulesFile.read("form: pairs\n" + rules, Tell.people(people));
    }

    private static List<String> wrong(String people, String rules) {
        return Tell.troubles(read(people, rules));
    }

    @Test
    void a_pin_is_the_number_of_a_group_maybe_at_one_gathering() {
        assertThat(read("person_id,at\na,3\nb,2:3\nc,1:1;2:3\nd,\n", "gatherings: 2\npinned: at"))
                .isInstanceOf(Reading.Read.class);
        assertThat(
                        wrong(
                                "person_id,at\na,door\nb,3:1\nc,0\nd,1:\ne,1:1:1\n",
                                "gatherings: 2\npinned: at"))
                .containsExactly(
                        "2 at \"door\" NOT_A_PIN [2]",
                        "3 at \"3:1\" NOT_A_PIN [2]",
                        "4 at \"0\" NOT_A_PIN [2]",
                        "5 at \"1:\" NOT_A_PIN [2]",
                        "6 at \"1:1:1\" NOT_A_PIN [2]");
    }

    @Test
    void two_groups_at_the_same_gathering_are_told_with_the_row() {
        assertThat(
                        wrong(
                                "person_id,at\na,1:1;1:2\nb,1;2\nc,2:1;1:1;2:3\n",
                                "gatherings: 2\npinned: at"))
                .containsExactly(
                        "2 at \"1:1;1:2\" PINNED_TWICE [1, 2]",
                        "3 at \"1;2\" PINNED_TWICE [1, 2]",
                        "4 at \"2:1;1:1;2:3\" PINNED_TWICE [1, 3]");
    }

    @Test
    void another_group_at_one_gathering_and_the_same_told_twice_are_fine() {
        assertThat(read("person_id,at\na,1;2:3\nb,2:3;1\nc,2;2\n", "gatherings: 2\npinned: at"))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void what_is_said_of_one_gathering_counts_more_whichever_comes_first() {
        var people = Tell.people("person_id,at\naino,1;2:3\nsara,2:3;1\n");
        var brief = Tell.value(RulesFile.read("form: pairs\ngatherings: 2\npinned: at", people));
        var layout = Layout.of(brief);

        for (int person = 0; person < 2; person++) {
            assertThat(layout.pinned(0, person)).isZero();
            assertThat(layout.pinned(1, person)).isEqualTo(2);
        }
    }
}
