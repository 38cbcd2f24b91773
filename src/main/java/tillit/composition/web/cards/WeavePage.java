package tillit.composition.web.cards;

import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.account.Weave;
import tillit.shell.Page;

/**
 * Who has met whom across areas, as a cloth.
 *
 * @param after so many gatherings, from 0
 * @param cloth empty of threads when nothing is mixed
 * @param before the weave one gathering earlier, or as it was before the first
 */
public record WeavePage(
        Result result, String column, List<String> columns, int after, Cloth cloth, Weave before)
        implements Page {

    public Weave weave() {
        return cloth.weave();
    }

    /** Before the first, and after each. */
    public List<Integer> moments() {
        return IntStream.rangeClosed(0, result.placement().gatherings()).boxed().toList();
    }

    /** Of the pairs of areas that there are. */
    public long ways() {
        long threads = cloth.threads();
        return threads * (threads - 1) / 2;
    }

    /** How many pairs across areas the last gathering added. */
    public long added() {
        return weave().across() - before.across();
    }

    /** How many pairs people of this area have with others. */
    public long friends(int area) {
        return cloth.each().stream()
                .filter(other -> other != area)
                .mapToLong(other -> weave().between(area, other))
                .sum();
    }
}
