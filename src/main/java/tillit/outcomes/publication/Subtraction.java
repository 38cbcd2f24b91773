package tillit.outcomes.publication;

import java.util.Set;
import java.util.stream.IntStream;
import tillit.outcomes.publication.Part.Column;
import tillit.outcomes.publication.Part.Row;
import tillit.outcomes.publication.Part.Square;
import tillit.outcomes.publication.Part.Whole;

/**
 * Finds the fewest people that anything covers which can be computed from the parts shown, by adding, subtracting
 * and multiplying their numbers.
 *
 * <p>Whatever is computed gives the square in row i and column j the factor a + r(i) + c(j) + s(i,j): one number for
 * the whole, one for each row, column and square that is shown, and 0 for those that are not. It covers the squares
 * whose factor is not 0. So it is enough to try which columns agree in a + c(j), and which of them are 0: given that,
 * each row chooses by itself what to cancel.
 */
final class Subtraction {

    private static final int NOTHING = -1;

    private final Grid grid;
    private final boolean whole;
    private final boolean[] rows;
    private final boolean[] columns;
    private final boolean[][] squares;

    private Subtraction(Grid grid, Set<Part> shown) {
        this.grid = grid;
        whole = shown.contains(new Whole());
        rows = new boolean[grid.rows()];
        columns = new boolean[grid.columns()];
        squares = new boolean[grid.rows()][grid.columns()];
        for (var part : shown)
            switch (part) {
                case Whole _ -> {}
                case Row(int row) -> rows[row] = true;
                case Column(int column) -> columns[column] = true;
                case Square(int row, int column) -> squares[row][column] = true;
            }
    }

    /** {@link Long#MAX_VALUE} when nothing can be computed. */
    static long narrowest(Grid grid, Set<Part> shown) {
        return new Subtraction(grid, shown).narrowest();
    }

    /** Columns with the same class have the same a + c(j); in class 0 it is 0. */
    private long narrowest() {
        int n = grid.columns();
        int ways = IntStream.range(0, n).reduce(1, (product, _) -> product * (n + 1));
        return IntStream.range(0, ways)
                .mapToObj(way -> classes(way, n))
                .filter(this::possible)
                .mapToLong(this::narrowest)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static int[] classes(int way, int n) {
        var classes = new int[n];
        for (int column = 0, rest = way; column < n; column++, rest /= n + 1)
            classes[column] = rest % (n + 1);
        return classes;
    }

    /** Columns that are not shown have the factor of the whole, and that is 0 when the whole is not shown. */
    private boolean possible(int[] classes) {
        var hidden = IntStream.range(0, columns.length).filter(column -> !columns[column]);
        var theirs = hidden.map(column -> classes[column]).distinct().toArray();
        return theirs.length == 0 || (theirs.length == 1 && (whole || theirs[0] == 0));
    }

    private long narrowest(int[] classes) {
        long together = 0;
        long fewest = Long.MAX_VALUE;
        for (int row = 0; row < rows.length; row++) {
            long least = Long.MAX_VALUE;
            for (int cancelled : choices(row)) {
                long left = left(row, classes, cancelled);
                least = Math.min(least, left);
                fewest = Math.min(fewest, left > 0 ? left : smallestShown(row));
            }
            together += least;
        }
        return together > 0 ? together : fewest;
    }

    /** A row that is shown can cancel any one class, one that is not only the class that is 0 anyway. */
    private int[] choices(int row) {
        return rows[row] ? IntStream.rangeClosed(NOTHING, columns.length).toArray() : new int[] {0};
    }

    /** A square that is shown can always be cancelled. */
    private long left(int row, int[] classes, int cancelled) {
        long left = 0;
        for (int column = 0; column < classes.length; column++)
            if (classes[column] != cancelled && !squares[row][column]) left += grid.at(row, column);
        return left;
    }

    private long smallestShown(int row) {
        return IntStream.range(0, columns.length)
                .filter(column -> squares[row][column])
                .mapToLong(column -> grid.at(row, column))
                .filter(people -> people > 0)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
