package tillit.composition.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.SeatedAt;

/** Where the number of groups is left out, nothing is impossible that is possible with another number. */
class NumbersTest {

    private static final Different UNITS = new Different("unit", Strength.MUST);

    @Test
    void ten_of_a_preschool_get_ten_groups_of_eight_where_nine_would_be_usual() {
        var brief = eighty(10, Optional.empty(), UNITS);
        assertThat(Layout.of(brief).groups()).isEqualTo(9);
        var seen = Foresight.of(brief);
        assertThat(seen.isOpen()).isTrue();
        assertThat(seen.layout().groups()).isEqualTo(10);
    }

    @Test
    void eleven_of_a_preschool_are_too_many_for_any_number_and_the_highest_is_told() {
        assertThat(said(eighty(11, Optional.empty(), UNITS)))
                .containsExactly("different [11, Ekbacken, 10, unit]");
    }

    @Test
    void few_hosts_get_fewer_groups() {
        var hosts = new AtLeast("unit", "Ekbacken", 1, Strength.MUST);
        assertThat(Foresight.of(eighty(8, Optional.empty(), hosts)).layout().groups()).isEqualTo(8);
        assertThat(said(eighty(7, Optional.empty(), hosts)))
                .containsExactly("at-least [1, 7, 8, unit, Ekbacken]");
    }

    @Test
    void six_hundred_and_ten_hosts_of_six_thousand_managers_get_a_group_each() {
        var hosts = new AtLeast("unit", "Ekbacken", 1, Strength.MUST);
        var seen = Foresight.of(many(6_000, 610, Optional.empty(), hosts));
        assertThat(seen.isOpen()).isTrue();
        assertThat(seen.layout().groups()).isEqualTo(610);
    }

    @Test
    void what_speaks_against_each_number_in_its_own_way_is_told_of_the_usual_one() {
        var brief =
                eighty(
                        9,
                        Optional.empty(),
                        new AtLeast("unit", "Ekbacken", 1, Strength.MUST),
                        new AtMost("odd", "yes", 4, Strength.MUST));
        assertThat(said(brief))
                .containsExactly("groups.none [8, 10, 9]", "at-most [1, 40, 36, odd, yes]");
    }

    @Test
    void somebody_pinned_to_the_tenth_group_makes_ten() {
        assertThat(Foresight.of(eighty(1, Optional.of("pin"))).layout().groups()).isEqualTo(10);
    }

    @Test
    void a_number_of_groups_is_shared_out_among_the_levels() {
        var levels =
                Town.of(
                        "A1 within=1\nA2 within=1\nA3 within=1\nA4 within=1\nB1 within=2\nB2 within=2");
        var town = levels.asWritten();
        assertThat(Layout.of(town.at(1, 3, 1, 4).by()).groups()).isEqualTo(3);
        assertThat(Layout.of(town.at(1, 3, 1, 4).by()).groupsOfKind(1)).hasSize(2);
        assertThat(Layout.of(town.at(1, 2, 1, 4).by()).groups()).isEqualTo(2);
        assertThat(Layout.of(town.at(1, 6, 1, 4).by()).groups()).isEqualTo(6);
    }

    @Test
    void fewer_groups_than_levels_cannot_be() {
        var town = Town.of("A within=1\nB within=1\nC within=2\nD within=2").asWritten();
        assertThat(town.at(1, 1, 1, 4).impossible())
                .containsExactly("groups.total [within, 2, 4, 1]");
        assertThat(town.at(1, 5, 1, 4).impossible())
                .containsExactly("groups.total [within, 2, 4, 5]");
    }

    @Test
    void leaders_who_all_sit_in_the_only_circle_cannot_lead_it() {
        var led = Town.of("Aino leads=yes\nSara leads=yes\nGöran\nPer");
        assertThat(led.at(1, 1, 4, 4).led(Form.CIRCLES, 2, 2).impossible())
                .containsExactly("leaders.inside [1, 2, 1, 0, 2]");
        assertThat(led.at(1, 2, 2, 2).led(Form.CIRCLES, 1, 1).impossible()).isEmpty();
    }

    @Test
    void a_seat_at_a_table_that_there_is_not_is_remarked() {
        var brief =
                Town.of("Aino door=yes\nSara\nGöran\nPer")
                        .at(1, 2, 2, 2)
                        .by(new SeatedAt("door", "yes", List.of(0, 8), Strength.MUST));
        assertThat(Foresight.of(brief).isOpen()).isTrue();
        assertThat(Foresight.of(brief).remarks())
                .extracting(one -> one.reason() + " " + one.numbers())
                .contains("seated-at.nowhere [9, 2, door]");
    }

    private static List<String> said(Brief brief) {
        return Foresight.of(brief).impossible().stream()
                .map(one -> one.reason() + " " + one.numbers())
                .toList();
    }

    private static Brief eighty(int atEkbacken, Optional<String> pinned, Rule... rules) {
        return many(80, atEkbacken, pinned, rules);
    }

    /** In groups of eight to ten; so many of them at Ekbacken, half of them odd, the first pinned to the tenth group. */
    private static Brief many(int people, int atEkbacken, Optional<String> pinned, Rule... rules) {
        var frame =
                new Frame(
                        Form.CIRCLES,
                        1,
                        OptionalInt.empty(),
                        new Frame.Size(8, 10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        pinned);
        var members = IntStream.range(0, people).mapToObj(i -> manager(i, atEkbacken)).toList();
        return new Brief(new People(Set.of("unit", "odd", "pin"), members), frame, List.of(rules));
    }

    private static Member manager(int number, int atEkbacken) {
        var id = "m" + number;
        return new Member(
                id,
                id,
                Map.of(
                        "unit",
                        List.of(number < atEkbacken ? "Ekbacken" : "unit " + number),
                        "odd",
                        List.of(number % 2 == 1 ? "yes" : "no"),
                        "pin",
                        number == 0 ? List.of("10") : List.of()));
    }
}
