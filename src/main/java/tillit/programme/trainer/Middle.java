package tillit.programme.trainer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What those in the pool lead in the middle: half of them less, half of them more. */
final class Middle {

    /** Of fewer, one could guess whose hours they are. */
    static final int FEWEST = 5;

    private Middle() {}

    /** In whole hours; empty of fewer than {@value #FEWEST}. */
    static Optional<Long> of(List<Duration> loads) {
        if (loads.size() < FEWEST) return Optional.empty();
        var sorted = loads.stream().sorted().toList();
        int half = sorted.size() / 2;
        var upper = sorted.get(half);
        var middle = sorted.size() % 2 == 1 ? upper : sorted.get(half - 1).plus(upper).dividedBy(2);
        return Optional.of(middle.plusMinutes(30).toHours());
    }
}
