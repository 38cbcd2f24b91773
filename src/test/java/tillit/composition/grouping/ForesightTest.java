package tillit.composition.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NotInLine;

/** What is said before anybody is placed. */
class ForesightTest {

    private static final Different UNITS = new Different("unit", Strength.MUST);
    private static final Apart APART = new Apart("apart", Strength.MUST);

    private final Town town =
            Town.of(
                    """
                    Aino   unit=Björken pinned=1
                    Sara   unit=Björken pinned=1
                    Göran  unit=Eken    apart=Per
                    Per    unit=Alen
                    """);

    @Test
    void nothing_is_said_of_what_can_be() {
        assertThat(town.at(1, 2, 2, 2).impossible(UNITS, APART)).isEmpty();
    }

    @Test
    void two_of_a_preschool_are_not_pinned_to_one_table() {
        assertThat(town.asWritten().at(1, 2, 2, 2).impossible(UNITS))
                .containsExactly("pinned.parted [Aino, Sara, 1]");
    }

    @Test
    void pinned_people_need_a_group_that_there_is_and_that_holds_them() {
        var pinned =
                Town.of("Aino pinned=1\nSara pinned=1\nGöran pinned=1\nPer pinned=3").asWritten();
        assertThat(pinned.at(1, 2, 2, 2).impossible())
                .containsExactly("pinned.nowhere [Per, 3, 2]", "pinned.many [1, 3, 1, 2]");
    }

    @Test
    void nobody_is_pinned_to_a_group_of_another_level() {
        var levels = Town.of("Aino within=3\nSara within=3\nGöran within=2 pinned=1\nPer within=2");
        assertThat(any(levels.asWritten()).impossible()).containsExactly("pinned.kind [Göran, 1]");
    }

    /** As many groups as fit. */
    private static Town any(Town town) {
        var frame = town.frame();
        return new Town(
                town.people(),
                new Frame(
                        frame.form(),
                        1,
                        OptionalInt.empty(),
                        new Frame.Size(2, 2),
                        frame.within(),
                        frame.leading(),
                        frame.absent(),
                        frame.pinned()));
    }

    @Test
    void one_leader_for_two_circles_is_too_few_when_each_leads_one() {
        var led = Town.of("Aino leads=yes\nSara\nGöran\nPer").at(1, 2, 2, 2);
        assertThat(led.led(Form.CIRCLES, 1, 1).impossible())
                .containsExactly("leaders [1, 1, 2, 1]");
        assertThat(led.led(Form.CIRCLES, 1, 2).impossible())
                .as("she sits in one of them")
                .containsExactly("leaders.inside [1, 1, 2, 1, 2]");
    }

    @Test
    void two_leaders_of_one_circle_are_two_people() {
        var led = Town.of("Aino leads=yes\nSara\nGöran\nPer").at(1, 2, 2, 2);
        assertThat(led.led(Form.CIRCLES, 2, 4).impossible()).containsExactly("leaders.few [1, 2]");
    }

    @Test
    void rules_that_clash_are_named() {
        var three = Town.of("Aino unit=Björken\nSara unit=Björken\nGöran manager=Aino;Sara\nPer");
        var brief = three.at(1, 2, 2, 2).by(UNITS, new NotInLine("manager", Strength.MUST), APART);
        var said = Foresight.of(brief, Layout.of(brief)).impossible();
        assertThat(said).extracting(Impossible::reason).containsExactly("clash");
        assertThat(three.names(said.getFirst().people())).isEqualTo("Aino Sara Göran");
        assertThat(said.getFirst().rules())
                .containsExactly(UNITS, new NotInLine("manager", Strength.MUST));
    }

    @Test
    void a_ring_of_four_who_are_kept_from_their_neighbours_fits_in_two_groups() {
        var ring = Town.of("Aino apart=Göran\nGöran apart=Sara\nSara apart=Per\nPer apart=Aino");
        assertThat(ring.at(1, 2, 2, 2).impossible(APART)).isEmpty();
    }

    @Test
    void sixty_one_make_seven_groups_and_a_preschool_of_nine_is_remarked() {
        var brief = managers(61, 8, 10, new Different("unit", Strength.GLADLY));
        var foresight = Foresight.of(brief, Layout.of(brief));
        assertThat(foresight.isOpen()).isTrue();
        assertThat(foresight.remarks())
                .extracting(one -> one.reason() + " " + one.numbers())
                .containsExactly("sizes [, 61, 61, 7, 8, 9]", "different [9, Ekbacken, 7, unit]");
    }

    @Test
    void eleven_do_not_make_groups_of_eight_to_ten() {
        var brief = managers(11, 8, 10);
        assertThat(Foresight.of(brief, Layout.of(brief)).impossible())
                .extracting(one -> one.reason() + " " + one.numbers())
                .containsExactly("size [, 11, 11, 1, 8, 10, 2, 16, 20]");
    }

    @Test
    void seven_are_too_few_for_a_group_of_eight() {
        var brief = managers(7, 8, 10);
        assertThat(Foresight.of(brief, Layout.of(brief)).impossible())
                .extracting(Impossible::reason)
                .containsExactly("size.few");
    }

    /** Nine of them at Ekbacken, each of the others somewhere else. */
    private static Brief managers(int number, int from, int to, Rule... rules) {
        var members =
                IntStream.range(0, number)
                        .mapToObj(i -> manager("m" + i, i < 9 ? "Ekbacken" : "unit " + i))
                        .toList();
        var frame =
                new Frame(
                        Form.CIRCLES,
                        1,
                        OptionalInt.empty(),
                        new Frame.Size(from, to),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Brief(new People(Set.of("unit"), members), frame, List.of(rules));
    }

    private static Member manager(String id, String unit) {
        return new Member(id, id, Map.of("unit", List.of(unit)));
    }
}
