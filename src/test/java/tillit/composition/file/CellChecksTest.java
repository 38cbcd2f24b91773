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
                .containsExactly("2 manager \"a1\" MANAGER_SELF [a1 → a1]");
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
    void an_absence_is_the_number_of_a_gathering_or_all() {
        assertThat(read("person_id,away\na,1;2\nb,all\n", "gatherings: 2\nabsent: away"))
                .isInstanceOf(Reading.Read.class);
        assertThat(wrong("person_id,away\na,3\nb,yes\n", "gatherings: 2\nabsent: away"))
                .containsExactly(
                        "2 away \"3\" NOT_AN_ABSENCE [2]", "3 away \"yes\" NOT_AN_ABSENCE [2]");
    }

    @Test
    void how_many_mentees_somebody_takes_is_a_number() {
        assertThat(wrong("person_id,mentees\na1,two\ns2,2\n", "rules: [{capacity: mentees}]"))
                .containsExactly("2 mentees \"two\" NOT_A_NUMBER [0, 10000]");
    }

    @Test
    void two_values_where_the_rule_compares_one_are_told_and_not_the_first_taken() {
        var two = "person_id,unit\na1,Ekbacken;Hamnskolan\ns2,Hamnskolan\n";

        for (var rule : List.of("different: unit", "together: unit", "new-across: unit"))
            assertThat(wrong(two, "rules: [{%s}]".formatted(rule)))
                    .containsExactly("2 unit \"Ekbacken;Hamnskolan\" ONE_VALUE []");
        assertThat(wrong(two, "within: unit"))
                .containsExactly("2 unit \"Ekbacken;Hamnskolan\" ONE_VALUE []");
        assertThat(wrong("person_id,mentees\na1,2;3\ns2,2\n", "rules: [{capacity: mentees}]"))
                .containsExactly("2 mentees \"2;3\" ONE_VALUE []");
        assertThat(read(two, "rules: [{in-common: unit}]")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void an_hour_that_the_rule_does_not_have_is_told_with_the_nearest() {
        var rules = "rules: [{free: {column: cannot, hours: [mon-am, tue-pm]}}]";

        assertThat(wrong("person_id,cannot\na1,Mon-AM\ns2,tue-pm\n", rules))
                .containsExactly("2 cannot \"Mon-AM\" NO_SUCH_HOUR [mon-am, tue-pm] maybe mon-am");
        assertThat(read("person_id,cannot\na1,mon-am;tue-pm\ns2,\n", rules))
                .isInstanceOf(Reading.Read.class);
    }

    /** One rule about mornings and one about afternoons may share the column. */
    @Test
    void an_hour_of_another_rule_about_the_same_column_is_fine() {
        assertThat(
                        read(
                                "person_id,cannot\na1,mon-am\ns2,mon-pm\n",
                                """
                                rules:
                                  - free: {column: cannot, hours: [mon-am, tue-am]}
                                  - free: {column: cannot, hours: [mon-pm, tue-pm]}
                                """))
                .isInstanceOf(Reading.Read.class);
    }
}
