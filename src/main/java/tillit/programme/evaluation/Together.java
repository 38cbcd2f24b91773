package tillit.programme.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the answers of several occasions lie, when it is known how those of each do. Told so finely that no answers that
 * somebody can single out by adding and subtracting what is told are fewer than {@value Spread#FEWEST}.
 */
final class Together {

    /** Which numbers of answers below {@value Spread#FEWEST} can be singled out, as bits; at first none. */
    private static final int NOBODY = 1;

    private static final int FEW = (1 << Spread.FEWEST) - 1;

    /** @param counts of the steps */
    private record Heard(int[] counts, Spread told) {}

    private final List<Heard> occasions;
    private final List<Integer> all;

    private Together(List<List<Integer>> occasions) {
        this.occasions =
                occasions.stream().map(one -> new Heard(counts(one), Spread.of(one))).toList();
        this.all = occasions.stream().flatMap(List::stream).toList();
    }

    /** Throws of an occasion with fewer than {@value Spread#FEWEST} answers. */
    static Spread of(List<List<Integer>> occasions) {
        var together = new Together(occasions);
        return Spread.CUTS.stream()
                .map(cuts -> new Spread(Spread.bands(cuts, together.all)))
                .filter(together::mayBeShown)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Each band of the sum may be taken some times; of each occasion its own bands then once more or less, so that each
     * answer is counted once or not at all. As neighbouring bands are taken at most once oftener than each other where
     * an occasion binds them together, no more times than there are steps have to be tried.
     */
    private boolean mayBeShown(Spread sum) {
        int ways = (int) Math.pow(Said.MOST, sum.bands().size());
        return IntStream.range(0, ways)
                .map(way -> singledOut(often(sum, way)))
                .allMatch(found -> (found & ~NOBODY) == 0);
    }

    private static int[] often(Spread sum, int way) {
        int[] often = new int[Said.MOST + 1];
        int rest = way;
        for (var band : sum.bands()) {
            for (int step = band.from(); step <= band.to(); step++) often[step] = rest % Said.MOST;
            rest /= Said.MOST;
        }
        return often;
    }

    private int singledOut(int[] often) {
        int found = NOBODY;
        for (var occasion : occasions)
            for (var band : occasion.told().bands()) found = plus(found, occasion, band, often);
        return found;
    }

    private static int plus(int found, Heard occasion, Spread.Band band, int[] often) {
        int next = 0;
        for (int more = -Said.MOST; more <= 1; more++) {
            int counted = counted(occasion, band, often, more);
            if (counted >= 0 && counted < Spread.FEWEST) next |= found << counted & FEW;
        }
        return next;
    }

    /** -1 when an answer would be counted otherwise than once or not at all. */
    private static int counted(Heard occasion, Spread.Band band, int[] often, int more) {
        int counted = 0;
        for (int step = band.from(); step <= band.to(); step++) {
            int times = often[step] + more;
            if (times < 0 || times > 1) return -1;
            counted += times * occasion.counts()[step];
        }
        return counted;
    }

    private static int[] counts(List<Integer> answers) {
        int[] counts = new int[Said.MOST + 1];
        for (int step : answers) counts[step]++;
        return counts;
    }
}
