package tillit.composition.grouping.solving;

import java.time.Duration;

/** Tells whoever looks on how far it is, now and then: in the beginning it gets better a thousand times a second. */
final class Told {

    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private final Board board;
    private final long bound;
    private final Progress progress;
    private long last;

    Told(Board board, long bound, Progress progress) {
        this.board = board;
        this.bound = bound;
        this.progress = progress;
    }

    boolean enough() {
        return progress.enough();
    }

    /** To be called when the best lies on the board. */
    void better() {
        if (System.nanoTime() - last > PAUSE) now();
    }

    void now() {
        last = System.nanoTime();
        progress.better(board.placement(), board.broken(), board.wished(), bound);
    }
}
