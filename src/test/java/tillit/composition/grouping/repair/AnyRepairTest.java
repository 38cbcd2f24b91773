package tillit.composition.grouping.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.grouping.Guests.people;
import static tillit.composition.grouping.Guests.placement;
import static tillit.composition.grouping.Guests.tables;
import static tillit.composition.grouping.Strength.MUST;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.InCommon;

/** Any seven people at three tables: a repair moves as few as the best of all 2,187 placements does. */
class AnyRepairTest {

    private static final int PEOPLE = 7;
    private static final int GROUPS = 3;
    private static final List<Rule> RULES =
            List.of(
                    new AtLeast("host", "yes", 1, MUST),
                    new AtMost("host", "yes", 2, MUST),
                    new Different("unit", MUST),
                    new InCommon("language", MUST),
                    new Apart("apart", MUST));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noRepairMovesMoreThanItMust(long seed) {
        var chance = new Random(seed);
        int compared = 0;
        while (compared < 3) {
            var guests = guests(chance);
            var rules = RULES.stream().filter(_ -> chance.nextInt(3) > 0).toList();
            var kept =
                    all().stream().filter(p -> Check.of(brief(guests, rules), p).isKept()).toList();
            if (kept.isEmpty()) continue;
            var before = kept.get(chance.nextInt(kept.size()));
            guests.replaceAll(guest -> chance.nextInt(6) == 0 ? guest + " absent=1" : guest);
            compare(brief(guests, rules), before);
            compared++;
        }
    }

    private static void compare(Brief now, Placement before) {
        var repaired = Repair.of(now, before, 0);
        var fewest =
                all().stream()
                        .map(placement -> without(now, placement))
                        .filter(placement -> Check.of(now, placement).isKept())
                        .mapToInt(placement -> moved(before, placement))
                        .min();

        assertThat(repaired.map(r -> OptionalInt.of(r.moved().size())).orElse(OptionalInt.empty()))
                .isEqualTo(fewest);
        repaired.ifPresent(r -> assertThat(r.fewest() && r.check().isKept()).isTrue());
    }

    private static List<String> guests(Random chance) {
        List<String> guests = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++)
            guests.add(
                    "p%d host=%s unit=u%d language=%s apart=p%d"
                            .formatted(
                                    person,
                                    chance.nextBoolean() ? "yes" : "no",
                                    chance.nextInt(4),
                                    List.of("sv", "sv,da", "da", "sv,en").get(chance.nextInt(4)),
                                    chance.nextInt(2 * PEOPLE)));
        return guests;
    }

    private static Brief brief(List<String> guests, List<Rule> rules) {
        return new Brief(people(guests.toArray(String[]::new)), tables(1, GROUPS, 1, 3), rules);
    }

    private static List<Placement> all() {
        return IntStream.range(0, (int) Math.pow(GROUPS, PEOPLE))
                .mapToObj(AnyRepairTest::number)
                .toList();
    }

    private static Placement number(int number) {
        int[] groups = new int[PEOPLE];
        for (int person = 0, rest = number; person < PEOPLE; person++, rest /= GROUPS)
            groups[person] = rest % GROUPS;
        return placement(GROUPS, groups);
    }

    private static Placement without(Brief now, Placement placement) {
        var all = placement;
        for (int person = 0; person < PEOPLE; person++)
            if (now.people().member(person).values("absent").contains("1"))
                all = all.with(0, person, Placement.NOWHERE);
        return all;
    }

    private static int moved(Placement before, Placement after) {
        return (int)
                IntStream.range(0, PEOPLE)
                        .filter(p -> after.group(0, p) != Placement.NOWHERE)
                        .filter(p -> after.group(0, p) != before.group(0, p))
                        .count();
    }
}
