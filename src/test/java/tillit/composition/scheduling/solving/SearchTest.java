package tillit.composition.scheduling.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.composition.scheduling.MadeUpCalendars;

/** Circles that give way to each other leave nothing behind. */
class SearchTest {

    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void when_every_circle_has_left_the_board_every_hour_is_open_again(long seed) {
        var ground = new Ground(MadeUpCalendars.of(seed, 12, 2, false));
        var search = new Search(ground, seed);
        var untouched = new Board(ground);
        search.deal();
        for (int step = 0; step < STEPS; step++) search.step();

        var board = search.board();
        circles(ground).filter(board::isPlaced).forEach(board::remove);

        assertThat(circles(ground))
                .allSatisfy(circle -> isAsOpen(board, untouched, circle, ground.slots.size()));
    }

    private static IntStream circles(Ground ground) {
        return IntStream.range(0, ground.circles());
    }

    private static void isAsOpen(Board board, Board untouched, int circle, int slots) {
        assertThat(open(board, circle, slots)).isEqualTo(open(untouched, circle, slots));
    }

    private static int[] open(Board board, int circle, int slots) {
        return IntStream.range(0, slots).filter(slot -> board.isOpen(circle, slot)).toArray();
    }
}
