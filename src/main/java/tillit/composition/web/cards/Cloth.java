package tillit.composition.web.cards;

import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tillit.composition.account.Weave;

/**
 * The weave as a drawing: each area is a thread down and a thread across, over and under in turn, and as thick where
 * two cross as people of these areas have met. Lengths are in the units of the drawing, {@link #STEP} a thread.
 */
public record Cloth(Weave weave, long thickest) {

    public static final int STEP = 40;
    private static final double FINEST = 0.7;
    private static final double FULL = STEP / 2.0 - 4;
    private static final double GAP = 1.8;

    /** {@code thickest} is the number of pairs that fills a crossing, so that pictures can be held side by side. */
    public Cloth {
        thickest = Math.max(1, thickest);
    }

    /** The most pairs that any two areas have. */
    static long most(Weave weave) {
        int threads = weave.areas().size();
        return IntStream.range(0, threads)
                .mapToLong(one ->
                        IntStream.rangeClosed(0, one)
                                .mapToLong(o -> weave.between(one, o))
                                .max()
                                .orElse(0))
                .max()
                .orElse(0);
    }

    public int threads() {
        return weave.areas().size();
    }

    public List<Integer> each() {
        return IntStream.range(0, threads()).boxed().toList();
    }

    public int length() {
        return threads() * STEP;
    }

    /** Where a thread lies. */
    public int at(int thread) {
        return thread * STEP + STEP / 2;
    }

    /** A thread down, with the shadow at its sides. */
    public String warp(int thread, boolean shadow) {
        return whole(thread, shadow).turned().path();
    }

    /** A thread across, under everything. */
    public String weft(int thread) {
        return whole(thread, false).path();
    }

    /** Where the thread across lies over those down. */
    public String over(int thread, boolean shadow) {
        return IntStream.range(0, threads())
                .filter(other -> (thread + other) % 2 == 0)
                .mapToObj(
                        other -> new Ribbon(at(thread), other, other, width(thread, shadow)).path())
                .collect(Collectors.joining());
    }

    private Ribbon whole(int thread, boolean shadow) {
        return new Ribbon(at(thread), 0, threads() - 1, width(thread, shadow));
    }

    /** From the middle to the edge, where it crosses the others. */
    private IntToDoubleFunction width(int thread, boolean shadow) {
        return other -> {
            int there = Math.clamp(other, 0, threads() - 1);
            double filled = Math.sqrt((double) weave.between(thread, there) / thickest);
            return FINEST + (FULL - FINEST) * Math.min(1, filled) + (shadow ? GAP : 0);
        };
    }

    /** A band of changing width, from half a step before one crossing to half a step after another. */
    private record Ribbon(int middle, int from, int to, IntToDoubleFunction half, boolean down) {

        Ribbon(int middle, int from, int to, IntToDoubleFunction half) {
            this(middle, from, to, half, false);
        }

        Ribbon turned() {
            return new Ribbon(middle, from, to, half, true);
        }

        String path() {
            var path =
                    new StringBuilder(64)
                            .append('M')
                            .append(point(from * STEP, -between(from - 1)));
            for (int i = from; i <= to; i++)
                bend(path, i * STEP, -between(i - 1), -half.applyAsDouble(i), -between(i), 1);
            path.append('L').append(point((to + 1) * STEP, between(to)));
            for (int i = to; i >= from; i--)
                bend(path, (i + 1) * STEP, between(i), half.applyAsDouble(i), between(i - 1), -1);
            return path.append('Z').toString();
        }

        /** Two curves: to the crossing and on, level at each end. */
        private void bend(
                StringBuilder path,
                int start,
                double first,
                double crossing,
                double last,
                int way) {
            int quarter = way * STEP / 4;
            path.append('C')
                    .append(point(start + quarter, first))
                    .append(' ')
                    .append(point(start + quarter, crossing))
                    .append(' ')
                    .append(point(start + 2 * quarter, crossing));
            path.append('S')
                    .append(point(start + 3 * quarter, last))
                    .append(' ')
                    .append(point(start + 4 * quarter, last));
        }

        private double between(int crossing) {
            return (half.applyAsDouble(crossing) + half.applyAsDouble(crossing + 1)) / 2;
        }

        private String point(double along, double across) {
            double beside = middle + across;
            return String.format(
                    Locale.ROOT, "%.1f,%.1f", down ? beside : along, down ? along : beside);
        }
    }
}
