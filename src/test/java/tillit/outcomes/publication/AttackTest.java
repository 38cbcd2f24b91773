package tillit.outcomes.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.outcomes.publication.Part.Square;

/** Somebody who collects everything that is published tries to learn something of fewer than five managers. */
class AttackTest {

    private static final long LIMIT = 5;
    private static final int TRIES = 40;

    @Test
    void linear_programming_learns_nothing_of_fewer_than_five() {
        assertThat(successes(grid -> Choice.of(grid, grid.margins(), LIMIT))).isZero();
    }

    @Test
    void the_same_attack_succeeds_where_only_the_small_cells_themselves_are_withheld() {
        assertThat(successes(AttackTest::largeEnough)).isGreaterThan(60);
    }

    @Test
    void no_sum_whatever_its_factors_is_of_fewer_than_five() {
        RandomGrids.upTo(4, 3, 600, 5)
                .forEach(grid ->
                        assertThat(
                                        new RowSpace(grid, Choice.of(grid, grid.margins(), LIMIT))
                                                .narrowest())
                                .isGreaterThanOrEqualTo(LIMIT));
    }

    @Test
    void managers_and_others_together_give_away_no_area_of_fewer_than_ten_either() {
        RandomGrids.upTo(4, 2, 600, 7)
                .forEach(grid ->
                        assertThat(
                                        new RowSpace(grid, Choice.of(grid, withSquares(grid), 10))
                                                .narrowest())
                                .isGreaterThanOrEqualTo(10));
    }

    @Test
    void nothing_withheld_could_have_been_shown_as_well() {
        RandomGrids.upTo(12, 3, 200, 11)
                .forEach(grid -> {
                    var shown = Choice.of(grid, grid.margins(), LIMIT);
                    for (var part : grid.margins())
                        if (!shown.contains(part) && grid.in(part) >= LIMIT)
                            assertThat(Subtraction.narrowest(grid, with(shown, part)))
                                    .isLessThan(LIMIT);
                });
    }

    private static long successes(Function<Grid, Set<Part>> rule) {
        var chance = new Random(3);
        return RandomGrids.upTo(9, 3, 400, 4)
                .filter(grid -> gaveAway(grid, rule.apply(grid), chance))
                .count();
    }

    private static boolean gaveAway(Grid grid, Set<Part> shown, Random chance) {
        var attacker = new Attacker(grid, shown, chance);
        return Stream.generate(() -> few(grid, chance))
                .limit(TRIES)
                .filter(squares -> !squares.isEmpty())
                .anyMatch(attacker::learns);
    }

    /** Squares of one area, of one level, or any: as many as are fewer than five people together. */
    private static Set<Square> few(Grid grid, Random chance) {
        var squares = inhabited(grid);
        if (squares.isEmpty()) return Set.of();
        Collections.shuffle(squares, chance);
        int kind = chance.nextInt(3);
        var first = squares.getFirst();
        squares.removeIf(square -> kind == 0 && square.row() != first.row());
        squares.removeIf(square -> kind == 1 && square.column() != first.column());
        var few = new HashSet<Square>();
        long people = 0;
        for (var square : squares) {
            if (people + grid.in(square) >= LIMIT) continue;
            few.add(square);
            people += grid.in(square);
        }
        return few;
    }

    private static List<Square> inhabited(Grid grid) {
        var squares = squares(grid);
        squares.removeIf(square -> grid.in(square) == 0);
        return squares;
    }

    private static List<Square> squares(Grid grid) {
        var squares = new ArrayList<Square>();
        for (int row = 0; row < grid.rows(); row++)
            for (int column = 0; column < grid.columns(); column++)
                squares.add(new Square(row, column));
        return squares;
    }

    private static List<Part> withSquares(Grid grid) {
        var parts = grid.margins();
        squares(grid).stream().filter(square -> square.column() == 0).forEach(parts::add);
        return parts;
    }

    private static Set<Part> largeEnough(Grid grid) {
        return grid.margins().stream()
                .filter(part -> grid.in(part) >= LIMIT)
                .collect(toUnmodifiableSet());
    }

    private static Set<Part> with(Set<Part> shown, Part more) {
        var all = new HashSet<>(shown);
        all.add(more);
        return all;
    }
}
