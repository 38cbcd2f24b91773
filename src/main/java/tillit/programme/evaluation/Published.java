package tillit.programme.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What may be shown of an occasion, once nobody can answer any more: so nothing can be found by comparing what is shown
 * today with what was shown yesterday.
 *
 * @param lines what people wrote, in an order of chance
 */
public record Published(int answers, Spread helps, Spread shared, List<String> lines) {

    /** Empty of fewer than five answers. */
    static Optional<Published> of(List<Said> all) {
        if (all.size() < Spread.FEWEST) return Optional.empty();
        return Optional.of(
                new Published(
                        all.size(),
                        Spread.of(all.stream().map(Said::helps).toList()),
                        Spread.of(all.stream().map(Said::shared).toList()),
                        all.stream().map(Said::line).filter(it -> !it.isEmpty()).toList()));
    }
}
