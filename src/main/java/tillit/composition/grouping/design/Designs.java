package tillit.composition.grouping.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The social golfer problem, as far as algebra solves it: so many groups of a size, so many rounds, and nobody meets
 * anybody twice. Harvey keeps the list of what is known; Colbourn and Dinitz, Handbook of Combinatorial Designs (2nd ed.
 * 2007), has what it rests on.
 */
public final class Designs {

    private static final Design BETWEEN = new FirstOf(List.of(new Fields(), new Differences()));

    private static final Design ALL =
            new FirstOf(
                    List.of(
                            new Once(),
                            new Circle(),
                            Starters.stored(),
                            new EightByFour(),
                            BETWEEN,
                            new ThenInside(BETWEEN, Designs::known)));

    private Designs() {}

    /**
     * For each round and person the group, all from 0, or nothing when no way is known here; there may be one.
     *
     * @param groups 1 or more, all of the same {@code size}, which is 2 or more
     */
    public static Optional<int[][]> known(int groups, int size, int rounds) {
        return ALL.rounds(groups, size, rounds);
    }

    /**
     * The same, and nobody meets one of their own class either: classes are the people 0 … groups−1, then the next as
     * many, one class for each seat. So people of one unit who stand together in one class never meet, and whoever is
     * left out of the last class leaves groups of one less.
     */
    public static Optional<int[][]> between(int groups, int size, int rounds) {
        return BETWEEN.rounds(groups, size, rounds);
    }

    private record FirstOf(List<Design> ways) implements Design {

        @Override
        public Optional<int[][]> rounds(int groups, int size, int rounds) {
            return ways.stream()
                    .flatMap(way -> way.rounds(groups, size, rounds).stream())
                    .map(all -> Arrays.copyOf(all, rounds))
                    .findFirst();
        }
    }
}
