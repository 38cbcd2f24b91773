package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;

/** What somebody at a table is told of their own place. */
class OwnPlaceTest {

    private static final String[] TABLES = {
        "Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida Per",
        "Aino Mikkel Freja | Göran Sara Ida | Thomas Jonas Per"
    };

    @Test
    void one_learns_where_one_sits_and_with_whom() {
        var aino = of("Aino").getFirst();
        assertThat(aino.gathering()).isZero();
        assertThat(aino.group()).isZero();
        assertThat(names(aino.others())).containsExactly("Mikkel", "Sara");
    }

    @Test
    void the_host_is_not_among_the_others() {
        var host = new AtLeast("host", "yes", 1, Strength.MUST);
        var sara = of("Sara", host).getFirst();
        assertThat(names(sara.leading())).containsExactly("Aino");
        assertThat(names(sara.others())).containsExactly("Mikkel");
        assertThat(of("Aino", host).getFirst().leads()).isTrue();
        assertThat(sara.leads()).isFalse();
    }

    @Test
    void who_leads_a_circle_has_a_place_there_too() {
        var hall = Hall.of(1);
        var sits = hall.seated("Aino Mikkel | Göran Freja | Jonas");
        var leads = List.of(List.of(hall.person("Sara")), List.<Integer>of(), List.<Integer>of());
        var groups = new int[][] {new int[sits.people()]};
        for (int one = 0; one < sits.people(); one++) groups[0][one] = sits.group(0, one);
        var led = new Placement(groups, List.of(leads));
        var sara = OwnPlace.of(hall.brief(), led, hall.person("Sara")).getFirst();
        assertThat(sara.leads()).isTrue();
        assertThat(names(sara.others())).containsExactly("Aino", "Mikkel");
        assertThat(OwnPlace.of(hall.brief(), led, hall.person("Per"))).isEmpty();
    }

    @Test
    void that_all_are_of_different_areas_is_said_where_it_was_asked_and_is_so() {
        var area = new Different("area", Strength.GLADLY);
        assertThat(of("Aino", area).getFirst().why()).contains(new Why.AllDifferent("area"));
        assertThat(of("Aino").getFirst().why()).doesNotContain(new Why.AllDifferent("area"));
        assertThat(of("Göran", area).getLast().why())
                .contains(new Why.NobodyOfMine("area"))
                .doesNotContain(new Why.AllDifferent("area"));
        assertThat(of("Sara", area).getLast().why()).noneMatch(Why.NobodyOfMine.class::isInstance);
    }

    @Test
    void other_peoples_cells_are_told_of_no_column_but_where_they_come_from() {
        var circle = new Different("circle", Strength.MUST);
        assertThat(of("Göran", circle)).isEqualTo(of("Göran"));
    }

    @Test
    void at_the_second_table_one_learns_who_is_new() {
        var first = of("Aino").getFirst().why();
        assertThat(first).isEmpty();
        assertThat(of("Aino").getLast().why()).containsExactly(new Why.FirstMeetings(1, 2));
        assertThat(of("Sara").getLast().why()).containsExactly(new Why.FirstMeetings(2, 2));
        assertThat(of("Jonas").getLast().why())
                .containsExactly(new Why.FirstMeetings(2, 2), new Why.NewAreas(List.of("kultur")));
    }

    @Test
    void that_nobody_is_ones_manager_is_said_only_when_it_is_so() {
        var line = new NotInLine("wishes", Strength.MUST);
        assertThat(of("Göran", line).getFirst().why()).contains(new Why.NobodyInLine());
        for (var name : List.of("Aino", "Sara"))
            assertThat(of(name, line).getFirst().why()).doesNotContain(new Why.NobodyInLine());
    }

    @Test
    void that_one_has_met_nobody_is_said_to_those_whose_earlier_round_is_known() {
        var again = new NotAgain("circle", Strength.GLADLY);
        var twice = new NeverTwice(Optional.of("circle"), Strength.MUST);
        for (var rule : List.<Rule>of(again, twice)) {
            assertThat(of("Thomas", rule).getFirst().why()).contains(new Why.NobodyMet());
            assertThat(of("Thomas", rule).getLast().why())
                    .contains(new Why.FirstMeetings(1, 2))
                    .doesNotContain(new Why.NobodyMet());
            assertThat(of("Sara", rule).getFirst().why()).doesNotContain(new Why.NobodyMet());
        }
        var together = Hall.of(1, again).seated("Göran Thomas Aino");
        var hall = Hall.of(1, again);
        assertThat(OwnPlace.of(hall.brief(), together, hall.person("Thomas")).getFirst().why())
                .doesNotContain(new Why.NobodyMet());
    }

    @Test
    void a_rule_that_is_off_says_nothing() {
        var off = new Different("area", Strength.OFF);
        assertThat(of("Aino", off)).isEqualTo(of("Aino"));
    }

    private static List<OwnPlace> of(String name, Rule... rules) {
        var hall = Hall.of(2, rules);
        return OwnPlace.of(hall.brief(), hall.seated(TABLES), hall.person(name));
    }

    private static List<String> names(List<Integer> people) {
        return Hall.of(2).names(people);
    }
}
