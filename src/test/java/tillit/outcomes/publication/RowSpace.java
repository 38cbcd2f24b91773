package tillit.outcomes.publication;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What can be computed, found the slow way: for each set of squares, whether anything but 0 can be computed that has
 * no square outside of it. By the rank of a matrix, with whole numbers.
 */
final class RowSpace {

    private final List<long[]> squares = new ArrayList<>();
    private final Set<Part> shown;

    RowSpace(Grid grid, Set<Part> shown) {
        this.shown = shown;
        for (int row = 0; row < grid.rows(); row++)
            for (int column = 0; column < grid.columns(); column++)
                if (grid.at(row, column) > 0)
                    squares.add(new long[] {row, column, grid.at(row, column)});
    }

    /** {@link Long#MAX_VALUE} when nothing can be computed. */
    long narrowest() {
        int all = rank(_ -> true);
        return IntStream.range(1, 1 << squares.size())
                .filter(set -> rank(square -> (set & 1 << square) == 0) < all)
                .mapToLong(this::people)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private long people(int set) {
        return IntStream.range(0, squares.size())
                .filter(square -> (set & 1 << square) != 0)
                .mapToLong(square -> squares.get(square)[2])
                .sum();
    }

    private int rank(IntPredicate among) {
        var matrix = shown.stream().map(part -> numbers(part, among)).toArray(BigInteger[][]::new);
        int rank = 0;
        for (int column = 0; column < squares.size() && rank < matrix.length; column++)
            if (eliminate(matrix, rank, column)) rank++;
        return rank;
    }

    private BigInteger[] numbers(Part part, IntPredicate among) {
        return IntStream.range(0, squares.size())
                .mapToObj(number -> among.test(number) && covers(part, squares.get(number)))
                .map(in -> in ? BigInteger.ONE : BigInteger.ZERO)
                .toArray(BigInteger[]::new);
    }

    private static boolean covers(Part part, long[] square) {
        return part.covers((int) square[0], (int) square[1]);
    }

    private static boolean eliminate(BigInteger[][] matrix, int from, int column) {
        var pivot =
                IntStream.range(from, matrix.length)
                        .filter(row -> matrix[row][column].signum() != 0)
                        .findFirst();
        if (pivot.isEmpty()) return false;
        var swap = matrix[from];
        matrix[from] = matrix[pivot.getAsInt()];
        matrix[pivot.getAsInt()] = swap;
        for (int row = from + 1; row < matrix.length; row++)
            matrix[row] = cancelled(matrix[row], matrix[from], column);
        return true;
    }

    private static BigInteger[] cancelled(BigInteger[] row, BigInteger[] pivot, int column) {
        var factor = row[column];
        return Arrays.stream(range(row))
                .mapToObj(i -> row[i].multiply(pivot[column]).subtract(pivot[i].multiply(factor)))
                .toArray(BigInteger[]::new);
    }

    private static int[] range(BigInteger[] row) {
        return IntStream.range(0, row.length).toArray();
    }
}
