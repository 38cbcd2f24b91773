package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Placement;

class ResultFileTest {

    private static final String TWICE_TWO =
            """
            person_id,name,gathering,group,role
            a1,Aino,1,1,member
            s2,Sara,1,1,member
            g3,Göran,1,2,member
            b4,Birgitta,1,2,member
            """;

    private static Brief pairs(String more) {
        return Tell.brief("form: tables\nsize: {from: 1, to: 2}\n" + more);
    }

    private static Reading<Placement> read(String text, Brief brief) throws IOException {
        return ResultFile.read(Tell.stream(text), brief);
    }

    private static List<String> wrong(String row) throws IOException {
        return Tell.troubles(read("person_id,gathering,group,role\n" + row, pairs("groups: 2")));
    }

    @Test
    void who_sits_where_is_read_and_written() throws IOException {
        var brief = pairs("");
        var placement = Tell.value(read(TWICE_TWO, brief));

        assertThat(placement.group(0, 0)).isZero();
        assertThat(placement.members(0, 1)).containsExactly(2, 3);
        assertThat(Check.of(brief, placement).isKept()).isTrue();
        assertThat(ResultFile.text(brief.people(), placement))
                .startsWith("person_id,name,gathering,group,role\na1,Aino Lindqvist,1,1,member\n")
                .hasLineCount(5);
    }

    @Test
    void leaders_have_a_row_of_their_own_and_may_sit_in_another_group() throws IOException {
        var brief = pairs("leaders: {pool: host, number: 1, at-most: 1}\ngatherings: 1");
        var placement =
                Tell.value(read(TWICE_TWO + "a1,Aino,1,2,leader\nb4,Birgitta,1,1,leader\n", brief));

        assertThat(placement.leaders(0, 0)).containsExactly(3);
        assertThat(placement.leaders(0, 1)).containsExactly(0);
        assertThat(Check.of(brief, placement).isKept()).isTrue();
        var again = Tell.value(read(ResultFile.text(brief.people(), placement), brief));
        assertThat(again).isEqualTo(placement);
    }

    @Test
    void somebody_elses_result_may_have_another_number_of_groups() throws IOException {
        var brief = pairs("");
        var four = "person_id,group\na1,1\ns2,2\ng3,3\nb4,4\n";

        assertThat(Check.of(brief, Tell.value(read(four, brief))).isKept()).isTrue();
    }

    @Test
    void groups_of_somebody_elses_result_may_stand_in_another_order() throws IOException {
        var brief = pairs("within: unit");
        var turned = "person_id,group\na1,2\ns2,1\ng3,1\nb4,2\n";
        var mixed = "person_id,group\na1,1\ns2,1\ng3,2\nb4,2\n";

        assertThat(Check.of(brief, Tell.value(read(turned, brief))).isKept()).isTrue();
        assertThat(Check.of(brief, Tell.value(read(mixed, brief))).misplaced())
                .extracting(fault -> fault.reason())
                .containsOnly("misplaced.kind");
    }

    @Test
    void whoever_is_forgotten_is_found_by_the_check() throws IOException {
        var brief = pairs("");
        var three = "person_id,group\na1,1\ns2,2\ng3,3\n";

        assertThat(Check.of(brief, Tell.value(read(three, brief))).misplaced())
                .extracting(fault -> fault.reason())
                .containsExactly("misplaced.nowhere");
    }

    @Test
    void what_is_not_there_is_told_with_its_row() throws IOException {
        assertThat(wrong("x9,1,1,member")).containsExactly("2 person_id \"x9\" UNKNOWN_PERSON []");
        assertThat(wrong("a1,2,1,member"))
                .containsExactly("2 gathering \"2\" UNKNOWN_GATHERING [1]");
        assertThat(wrong("a1,1,3,member")).containsExactly("2 group \"3\" UNKNOWN_GROUP [2]");
        assertThat(wrong("a1,1,,member")).containsExactly("2 group \"\" UNKNOWN_GROUP [2]");
        assertThat(wrong("a1,1,1,host"))
                .containsExactly("2 role \"host\" UNKNOWN_ROLE [member, leader]");
    }

    @Test
    void who_sits_at_two_tables_at_once_is_told_with_both_rows() throws IOException {
        assertThat(wrong("a1,1,1,member\ns2,1,1,member\na1,1,2,member"))
                .containsExactly("4 person_id \"a1\" SITS_TWICE [2]");
    }

    @Test
    void a_file_without_groups_is_told_with_the_nearest_column() throws IOException {
        assertThat(Tell.troubles(read("person_id,groups\na1,1\n", pairs(""))))
                .containsExactly("1 groups \"\" COLUMN_MISSING [group]");
    }

    /** As another program may write an Å. */
    @Test
    void an_id_whose_ring_stands_for_itself_is_the_same_id() throws IOException {
        var people = Tell.people("person_id\nÅsa\nOla\n");
        var brief = Tell.value(RulesFile.read("form: pairs", people));

        assertThat(read("person_id,group\nA\u030asa,1\nOla,1\n", brief))
                .isInstanceOf(Reading.Read.class);
    }
}
