package tillit.composition.grouping.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.grouping.Guests.led;
import static tillit.composition.grouping.Guests.people;
import static tillit.composition.grouping.Guests.placement;
import static tillit.composition.grouping.Guests.tables;
import static tillit.composition.grouping.Strength.GLADLY;
import static tillit.composition.grouping.Strength.MUST;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.WouldLike;

class RepairTest {

    private static final Rule HOST = new AtLeast("host", "yes", 1, MUST);

    @Test
    void whenAChairStaysEmptyNobodyMoves() {
        var now = brief(tables(1, 2, 2, 3), "Aino absent=1", "Sara", "Göran", "Birgitta", "Nils");

        var repaired = repair(now, placement(2, new int[] {0, 0, 0, 1, 1}));

        assertThat(repaired.moved()).isEmpty();
        assertThat(repaired.fewest()).isTrue();
        assertThat(repaired.placement().group(0, 0)).isEqualTo(Placement.NOWHERE);
        assertThat(repaired.check().isKept()).isTrue();
    }

    @Test
    void aTableThatBecomesTooSmallGetsSomebodyFromALargerOne() {
        var now = brief(tables(1, 2, 2, 3), "Aino absent=1", "Sara", "Göran", "Birgitta", "Nils");

        var repaired = repair(now, placement(2, new int[] {0, 0, 1, 1, 1}));

        assertThat(repaired.moved())
                .hasSize(1)
                .allMatch(move -> move.from() == 1 && move.to() == 0);
        assertThat(repaired.check().isKept()).isTrue();
    }

    @Test
    void aTableWithoutItsHostGetsTheOneWhoCanBeSpared() {
        var now =
                brief(
                        tables(1, 2, 2, 4),
                        "Aino host=yes absent=1",
                        "Sara",
                        "Göran",
                        "Birgitta host=yes",
                        "Nils host=yes",
                        "Karin");

        var repaired = repair(now, placement(2, new int[] {0, 0, 0, 1, 1, 1}), HOST);

        assertThat(repaired.moved()).hasSize(1);
        assertThat(repaired.moved().getFirst().person()).isIn(3, 4);
        assertThat(repaired.check().isKept()).isTrue();
    }

    @Test
    void twoChangeChairsWhenTheHostWhoComesMeetsTheirOwnUnit() {
        var now =
                brief(
                        tables(1, 2, 2, 3),
                        "Aino host=yes unit=school absent=1",
                        "Sara unit=care",
                        "Göran unit=water",
                        "Birgitta host=yes unit=care",
                        "Nils host=yes unit=water",
                        "Karin unit=library");

        var repaired =
                repair(
                        now,
                        placement(2, new int[] {0, 0, 0, 1, 1, 1}),
                        HOST,
                        new Different("unit", MUST));

        assertThat(repaired.moved()).hasSize(2);
        assertThat(repaired.fewest()).isTrue();
        assertThat(repaired.check().isKept()).isTrue();
    }

    @Test
    void fewMovesCountMoreThanWishes() {
        var now =
                brief(
                        tables(1, 2, 2, 4),
                        "Aino host=yes absent=1",
                        "Sara unit=care",
                        "Göran unit=water",
                        "Birgitta host=yes unit=school",
                        "Nils host=yes unit=care wishes=Göran",
                        "Karin");

        var repaired =
                repair(
                        now,
                        placement(2, new int[] {0, 0, 0, 1, 1, 1}),
                        HOST,
                        new Different("unit", MUST),
                        new WouldLike("wishes", GLADLY));

        assertThat(repaired.moved()).containsExactly(new Move(0, 3, 1, 0, false));
    }

    @Test
    void whoeverComesTakesAChairThatSomebodyLeavesForAnother() {
        var now =
                brief(
                        tables(1, 2, 3, 3),
                        "Aino host=yes absent=1",
                        "Sara",
                        "Göran",
                        "Birgitta host=yes",
                        "Nils host=yes",
                        "Karin",
                        "Per");

        var repaired = repair(now, placement(2, new int[] {0, 0, 0, 1, 1, 1, -1}), HOST);

        assertThat(repaired.moved()).hasSize(2).contains(new Move(0, 6, -1, 1, false));
        assertThat(repaired.check().isKept()).isTrue();
    }

    @Test
    void ofThoseWhoCouldMoveGoesTheOneWhoWouldLikeTo() {
        var now =
                brief(
                        tables(1, 2, 2, 3),
                        "Aino absent=1",
                        "Sara",
                        "Göran",
                        "Birgitta wishes=Sara",
                        "Nils");

        var repaired =
                repair(
                        now,
                        placement(2, new int[] {0, 0, 1, 1, 1}),
                        new WouldLike("wishes", GLADLY));

        assertThat(repaired.moved()).containsExactly(new Move(0, 3, 1, 0, false));
    }

    @Test
    void whoLeadsInsteadDoesNotLeadTheirOwnGroup() {
        var now =
                brief(
                        led(tables(1, 2, 2, 2)),
                        "Aino absent=all",
                        "Sara pool=yes",
                        "Göran pool=yes",
                        "Birgitta",
                        "Nils",
                        "Karin pool=yes absent=all");
        var before =
                new Placement(
                        new int[][] {{-1, 0, 1, 0, 1, -1}},
                        List.of(List.of(List.of(0), List.of(1))));

        var repaired = repair(now, before);

        assertThat(repaired.placement().leaders(0, 0)).containsAnyOf(2, 5).hasSize(1);
        assertThat(repaired.moved()).hasSize(1).allMatch(Move::leading);
        assertThat(repaired.check().isKept()).isTrue();
    }

    @Test
    void whatIsOverIsNotChanged() {
        var now =
                brief(
                        tables(2, 2, 2, 3),
                        "Aino absent=2",
                        "Sara",
                        "Göran",
                        "Birgitta",
                        "Nils",
                        "Karin");
        var before = placement(2, new int[] {0, 0, 0, 1, 1, 1}, new int[] {0, 0, 1, 1, 1, 0});

        var repaired = Repair.of(now, before, 1).orElseThrow();

        assertThat(repaired.placement().members(0, 0)).containsExactly(0, 1, 2);
        assertThat(repaired.check().isKept()).isTrue();
    }

    @Test
    void whereNothingHelpsNothingIsPretended() {
        var now =
                brief(
                        tables(1, 2, 2, 3),
                        "Aino host=yes absent=1",
                        "Sara",
                        "Göran",
                        "Nils host=yes",
                        "Karin");

        assertThat(Repair.of(withRules(now, HOST), placement(2, new int[] {0, 0, 0, 1, 1}), 0))
                .isEmpty();
    }

    @Test
    void whoeverComesAfterAllGetsAChairWithoutMeetingAnybodyTwice() {
        var now =
                brief(
                        tables(2, 3, 2, 3),
                        "Aino",
                        "Sara",
                        "Göran",
                        "Birgitta",
                        "Nils",
                        "Karin",
                        "Per");
        var before =
                placement(3, new int[] {0, 0, 1, 1, 2, 2, 0}, new int[] {0, 1, 1, 2, 2, 0, -1});
        var never = new NeverTwice(Optional.empty(), MUST);

        var repaired = repair(withRules(now, never), before);

        assertThat(repaired.check().broken()).isEmpty();
        assertThat(repaired.placement().group(1, 6)).isEqualTo(2);
    }

    private static Repaired repair(Brief now, Placement before, Rule... rules) {
        return Repair.of(rules.length == 0 ? now : withRules(now, rules), before, 0).orElseThrow();
    }

    private static Brief brief(Frame frame, String... guests) {
        return withRules(new Brief(people(guests), frame, List.of()));
    }

    private static Brief withRules(Brief brief, Rule... rules) {
        return new Brief(brief.people(), brief.frame(), List.of(rules));
    }
}
