package tillit.programme.evaluation;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How answers lie on the scale, told so finely that each band has no answer or at least {@value #FEWEST}: steps beside
 * each other are told as one where they must. So whatever one adds and subtracts, no sum covers fewer.
 */
public record Spread(List<Band> bands) {

    public static final int FEWEST = 5;

    /** Ways to cut the scale between its steps, as bits, the finest first. They do not depend on what was answered. */
    static final List<Integer> CUTS =
            IntStream.range(0, 1 << (Said.MOST - 1))
                    .boxed()
                    .sorted(
                            comparingInt((Integer cuts) -> -Integer.bitCount(cuts))
                                    .thenComparingInt(cuts -> cuts))
                    .toList();

    /** @param from the lowest of its steps, {@code to} the highest */
    public record Band(int from, int to, int answers) {}

    /** Throws of fewer than {@value #FEWEST} answers. */
    static Spread of(List<Integer> answers) {
        return CUTS.stream()
                .map(cuts -> bands(cuts, answers))
                .filter(Spread::mayBeShown)
                .findFirst()
                .map(Spread::new)
                .orElseThrow();
    }

    static List<Band> bands(int cuts, List<Integer> answers) {
        var bands = new ArrayList<Band>();
        int from = 1;
        for (int step = 1; step <= Said.MOST; step++) {
            boolean ends = step == Said.MOST || (cuts & (1 << (step - 1))) != 0;
            if (ends) bands.add(band(from, step, answers));
            if (ends) from = step + 1;
        }
        return bands;
    }

    private static Band band(int from, int to, List<Integer> answers) {
        return new Band(
                from, to, (int) answers.stream().filter(it -> it >= from && it <= to).count());
    }

    private static boolean mayBeShown(List<Band> bands) {
        int all = bands.stream().mapToInt(Band::answers).sum();
        return all >= FEWEST
                && bands.stream().allMatch(it -> it.answers() == 0 || it.answers() >= FEWEST);
    }

    /** Those in which somebody answered, the highest first. */
    public List<Band> taken() {
        return bands.reversed().stream().filter(band -> band.answers() > 0).toList();
    }
}
