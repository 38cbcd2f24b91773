package tillit.outcomes.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.publication.Subtraction.narrowest;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.outcomes.publication.Part.Column;
import tillit.outcomes.publication.Part.Row;
import tillit.outcomes.publication.Part.Square;
import tillit.outcomes.publication.Part.Whole;

/** Care, school and the town hall with managers of level 2 and 3: what somebody could work out. */
class SubtractionTest {

    private static final int CARE = 0, SCHOOL = 1, TOWN_HALL = 2, HEADS = 0, UNIT_MANAGERS = 1;

    private static final Grid EKHAMN = new Grid(new long[][] {{3, 20}, {2, 30}, {1, 3}});

    @Test
    void from_nothing_nothing_can_be_computed() {
        assertThat(narrowest(EKHAMN, Set.of())).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void what_is_shown_covers_itself() {
        assertThat(narrowest(EKHAMN, Set.of(new Whole()))).isEqualTo(59);
        assertThat(narrowest(EKHAMN, Set.of(new Row(SCHOOL)))).isEqualTo(32);
    }

    @Test
    void all_without_care_and_school_is_the_town_hall() {
        Set<Part> shown = Set.of(new Whole(), new Row(CARE), new Row(SCHOOL));
        assertThat(narrowest(EKHAMN, shown)).isEqualTo(4);
    }

    @Test
    void all_without_the_unit_managers_is_the_heads() {
        assertThat(narrowest(EKHAMN, Set.of(new Whole(), new Column(UNIT_MANAGERS)))).isEqualTo(6);
    }

    @Test
    void heads_and_their_areas_differ_by_few_when_the_heads_sit_in_one_area() {
        var oneArea = new Grid(new long[][] {{6, 2}, {0, 30}});
        assertThat(narrowest(oneArea, Set.of(new Column(HEADS), new Row(CARE)))).isEqualTo(2);
    }

    @Test
    void all_of_an_area_without_its_heads_is_its_unit_managers() {
        Set<Part> shown = Set.of(new Row(TOWN_HALL), new Square(TOWN_HALL, HEADS));
        assertThat(narrowest(EKHAMN, shown)).isEqualTo(1);
    }

    @Test
    void the_slow_way_by_ranks_finds_the_same_in_organisations_by_chance() {
        var chance = new Random(1);
        RandomGrids.upTo(4, 3, 1_500, 2).forEach(grid -> agrees(grid, some(grid, chance)));
    }

    private static void agrees(Grid grid, Set<Part> shown) {
        assertThat(narrowest(grid, shown))
                .as("%s of %d × %d", shown, grid.rows(), grid.columns())
                .isEqualTo(new RowSpace(grid, shown).narrowest());
    }

    private static Set<Part> some(Grid grid, Random chance) {
        var parts = new HashSet<>(grid.margins());
        for (int row = 0; row < grid.rows(); row++)
            if (chance.nextInt(4) == 0) parts.add(new Square(row, chance.nextInt(grid.columns())));
        double share = chance.nextDouble();
        parts.removeIf(_ -> chance.nextDouble() > share);
        return parts;
    }
}
