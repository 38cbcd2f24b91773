package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Yes;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.SeatedAt;

/**
 * In which order chairs are dealt out: first whose place is the least free, then those who are to be spread, by the
 * broadest of what they shall differ in. Otherwise as chance will have it, and the same at all gatherings.
 */
final class Order implements Comparator<Integer> {

    private static final String YES = "yes";

    private static final int TO_A_PLACE = 0;
    private static final int ONE_A_GROUP = 1;
    private static final int ANYWHERE = 2;

    private final Chairs chairs;
    private final int[] rank;
    private final Comparator<Integer> people;

    Order(Brief brief, Chairs chairs, RandomGenerator random) {
        this.chairs = chairs;
        var luck = Luck.of(brief.people().size(), random);
        rank = IntStream.range(0, luck.length).map(person -> freedom(brief, person)).toArray();
        var by = comparingInt((Integer person) -> rank[person]);
        for (var column : spread(brief, random)) by = by.thenComparingInt(person -> column[person]);
        people = by.thenComparingInt(person -> luck[person]);
    }

    @Override
    public int compare(Integer one, Integer other) {
        return people.compare(chairs.seat(one).person(), chairs.seat(other).person());
    }

    /** Whether some rule asks for this one at a table, so that they should be left for it. */
    boolean isWanted(int chair) {
        return rank[chairs.seat(chair).person()] != ANYWHERE;
    }

    private static int freedom(Brief brief, int person) {
        return brief.rules().stream()
                .filter(rule -> rule.strength() != Strength.OFF)
                .mapToInt(rule -> freedom(brief, rule, person))
                .min()
                .orElse(ANYWHERE);
    }

    private static int freedom(Brief brief, Rule rule, int person) {
        return switch (rule) {
            case SeatedAt at when is(brief, person, at.column(), at.value()) -> TO_A_PLACE;
            case AtLeast some when is(brief, person, some.column(), some.value()) -> ONE_A_GROUP;
            default -> ANYWHERE;
        };
    }

    private static boolean is(Brief brief, int person, String column, String value) {
        var member = brief.people().member(person);
        return value.equals(YES)
                ? Yes.in(member.value(column))
                : member.values(column).contains(value);
    }

    /** For each column in which people shall differ, fewest values first, a random number for each one's value. */
    private static List<int[]> spread(Brief brief, RandomGenerator random) {
        return brief.rules().stream()
                .filter(rule -> rule.strength() != Strength.OFF)
                .filter(Different.class::isInstance)
                .map(rule -> new Column(brief.people(), ((Different) rule).column()))
                .sorted(comparingInt(Column::size))
                .map(column -> drawn(column, brief.people().size(), random))
                .toList();
    }

    private static int[] drawn(Column column, int people, RandomGenerator random) {
        int[] luck = Luck.of(column.size() + 1, random);
        return IntStream.range(0, people).map(person -> luck[column.of(person) + 1]).toArray();
    }
}
