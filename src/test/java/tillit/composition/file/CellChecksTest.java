package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands in people's cells must be what the rules take it for. */
class CellChecksTest {

    private static Reading<?> read(String people, String rules) {
        return RulesFile.read("form: pairs\n" + rules, Tell.people(people));
    }

    private static List<String> wrong(String people, String rules) {
        return Tell.troubles(read(people, rules));
    }

    @Test
    void managers_of_each_other_are_told_as_the_ring_that_they_make() {
        assertThat(
                        wrong(
                                """
                                person_id,manager
                                a1,s2
                                s2,g3
                                g3,a1
                                b4,a1
                                """,
                                "rules: [{not-in-line: manager}]"))
                .containsExactly("2 manager \"a1\" MANAGER_RING [a1 → s2 → g3 → a1]");
    }

    @Test
    void whoever_is_their_own_manager_is_a_ring_too() {
        assertThat(wrong("person_id,manager\na1,a1\n", "rules: [{not-in-line: manager}]"))
                .containsExactly("2 manager \"a1\" MANAGER_RING [a1 → a1]");
    }

    /** Aino led Sara in spring, and Sara leads Aino in autumn. */
    @Test
    void who_had_other_managers_too_may_have_changed_places_with_them() {
        assertThat(
                        read(
                                "person_id,manager\naino,sara;henrik\nsara,aino;henrik\nhenrik,\n",
                                "rules: [{not-in-line: manager}]"))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void two_ways_up_to_the_same_manager_are_no_ring() {
        assertThat(
                        read(
                                "person_id,manager\nb4,a1;s2\na1,g3\ns2,g3\ng3,unknown\n",
                                "rules: [{not-in-line: manager}]"))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_line_of_twenty_thousand_managers_is_followed_to_its_end() {
        var line =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "p" + i + ",p" + (i + 1))
                        .collect(Collectors.joining("\n", "person_id,manager\n", "\n"));

        assertThat(read(line, "rules: [{not-in-line: manager}]")).isInstanceOf(Reading.Read.class);
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
    void an_absence_is_the_number_of_a_gathering_or_all() {
        assertThat(read("person_id,away\na,1;2\nb,all\n", "gatherings: 2\nabsent: away"))
                .isInstanceOf(Reading.Read.class);
        assertThat(wrong("person_id,away\na,3\nb,yes\n", "gatherings: 2\nabsent: away"))
                .containsExactly(
                        "2 away \"3\" NOT_AN_ABSENCE [2]", "3 away \"yes\" NOT_AN_ABSENCE [2]");
    }

    @Test
    void names_where_ids_are_wanted_are_told_as_the_rule_would_be_kept_by_nobody() {
        assertThat(wrong("person_id,apart\na1,Sara\ns2,\n", "rules: [{apart: apart}]"))
                .containsExactly("0 apart \"Sara\" NO_IDS []");
        assertThat(read("person_id,apart\na1,s2;gone\ns2,\n", "rules: [{apart: apart}]"))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void how_many_mentees_somebody_takes_is_a_number() {
        assertThat(wrong("person_id,mentees\na1,two\ns2,2\n", "rules: [{capacity: mentees}]"))
                .containsExactly("2 mentees \"two\" NOT_A_NUMBER [0, 10000]");
    }
}
