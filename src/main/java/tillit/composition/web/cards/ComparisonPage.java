package tillit.composition.web.cards;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tillit.composition.account.Difference.Elsewhere;
import tillit.composition.desk.StateLine;
import tillit.composition.grouping.Standing;
import tillit.shell.Page;

/**
 * Two results side by side.
 *
 * @param states one can choose from, without this one
 * @param other empty until one is chosen
 */
public record ComparisonPage(Result result, List<StateLine> states, Optional<Other> other)
        implements Page {

    public static final int SHOWN = 100;

    /**
     * @param sides of each rule
     * @param people who sit elsewhere there
     */
    public record Other(Result result, boolean kept, List<Side> sides, List<Elsewhere> people) {}

    /** What one rule says here, and there. */
    public record Side(Standing here, Standing there) {}

    /** By name; so many as are shown. */
    public List<Elsewhere> people(Locale locale) {
        var byName = Collator.getInstance(locale);
        return other.map(Other::people).orElse(List.of()).stream()
                .sorted(
                        comparing((Elsewhere one) -> result.name(one.person()), byName)
                                .thenComparingInt(Elsewhere::gathering))
                .limit(SHOWN)
                .toList();
    }

    public int left() {
        return other.map(one -> Math.max(0, one.people().size() - SHOWN)).orElse(0);
    }
}
