package tillit.outcomes.publication;

import java.util.Random;
import java.util.stream.Stream;

/** Organisations by chance: few and many areas, levels that sit in one area only, tiny ones, empty squares. */
final class RandomGrids {

    private RandomGrids() {}

    static Stream<Grid> upTo(int rows, int columns, int howMany, long seed) {
        var chance = new Random(seed);
        return Stream.generate(
                        () -> grid(chance, 1 + chance.nextInt(rows), 1 + chance.nextInt(columns)))
                .limit(howMany);
    }

    private static Grid grid(Random chance, int rows, int columns) {
        double filled = chance.nextDouble();
        int most = 1 + chance.nextInt(chance.nextBoolean() ? 4 : 14);
        var people = new long[rows][columns];
        for (var row : people)
            for (int column = 0; column < columns; column++)
                row[column] = chance.nextDouble() < filled ? chance.nextInt(most + 1) : 0;
        return new Grid(people);
    }
}
