package tillit.outcomes.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.outcomes.publication.Part.Square;

/** Whatever factors somebody multiplies published numbers with, by ranks of matrices. */
class ChoiceTest {

    private static final long LIMIT = 5;

    @Test
    void no_sum_whatever_its_factors_is_of_fewer_than_five() {
        RandomGrids.upTo(4, 3, 600, 5).forEach(grid -> sound(grid, grid.margins()));
    }

    @Test
    void squares_of_one_column_give_away_nothing_either() {
        RandomGrids.upTo(4, 2, 600, 7).forEach(grid -> sound(grid, withSquares(grid)));
    }

    @Test
    void nothing_withheld_could_have_been_shown_as_well() {
        RandomGrids.upTo(12, 3, 200, 11).forEach(ChoiceTest::shownToTheFull);
    }

    private static void sound(Grid grid, List<Part> parts) {
        assertThat(new RowSpace(grid, Choice.of(grid, parts, LIMIT)).narrowest())
                .isGreaterThanOrEqualTo(LIMIT);
    }

    private static void shownToTheFull(Grid grid) {
        var shown = Choice.of(grid, grid.margins(), LIMIT);
        for (var part : grid.margins())
            if (!shown.contains(part) && grid.in(part) >= LIMIT)
                assertThat(Subtraction.narrowest(grid, with(shown, part))).isLessThan(LIMIT);
    }

    private static List<Part> withSquares(Grid grid) {
        var parts = grid.margins();
        for (int row = 0; row < grid.rows(); row++) parts.add(new Square(row, 0));
        return parts;
    }

    private static Set<Part> with(Set<Part> shown, Part more) {
        var all = new HashSet<>(shown);
        all.add(more);
        return all;
    }
}
