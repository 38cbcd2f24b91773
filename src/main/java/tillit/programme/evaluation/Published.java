package tillit.programme.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may be shown of an occasion, or of several, once nobody can answer any more: so nothing can be found by comparing what is shown
 * today with what was shown yesterday.
 *
 * @param lines what people wrote, in an order of chance
 */
public record Published(int answers, Spread helps, Spread shared, List<String> lines) {

    /** Empty of fewer than five answers. */
    static Optional<Published> of(List<Said> all) {
        return isEnough(all) ? Optional.of(together(List.of(all))) : Optional.empty();
    }

    static boolean isEnough(List<Said> all) {
        return all.size() >= Spread.FEWEST;
    }

    /** Of several occasions, each with enough answers. */
    static Published together(List<List<Said>> occasions) {
        var all = occasions.stream().flatMap(List::stream).toList();
        return new Published(
                all.size(),
                Together.of(steps(occasions, Said::helps)),
                Together.of(steps(occasions, Said::shared)),
                all.stream().map(Said::line).filter(it -> !it.isEmpty()).toList());
    }

    private static List<List<Integer>> steps(
            List<List<Said>> occasions, Function<Said, Integer> question) {
        return occasions.stream().map(one -> one.stream().map(question).toList()).toList();
    }
}
