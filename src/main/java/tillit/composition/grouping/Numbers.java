package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries the numbers of groups that the sizes allow, and says that it cannot be only when it cannot with any of them.
 * Most of what speaks against one number does so against all that are higher, or lower, or whatever: so the most and
 * the fewest groups there can be are asked first, and of the others not all need be tried.
 */
final class Numbers {

    private static final Set<String> WHATEVER_THE_NUMBER =
            Set.of(
                    "free",
                    "in-common",
                    "alone",
                    "never-twice.person",
                    "leaders.few",
                    "pinned.many",
                    "pinned.parted");

    /** More groups may help. */
    private static final Set<String> TOO_FEW =
            Set.of(
                    "different",
                    "together",
                    "clash",
                    "never-twice.tables",
                    "never-twice.pairs",
                    "at-most",
                    "pinned.nowhere");

    /** Fewer groups may help. */
    private static final Set<String> TOO_MANY = Set.of("leaders", "at-least");

    /** Trying is quick for a hundred people, and takes some of the time there is for thousands. */
    private static final int WORK = 200_000;

    private final Brief brief;
    private final Layout usual;

    Numbers(Brief brief) {
        this.brief = brief;
        usual = Layout.of(brief);
    }

    Foresight first() {
        var wanted = Foresight.of(brief, usual);
        if (wanted.isOpen() || usual.isOnly() || !about(wanted, WHATEVER_THE_NUMBER).isEmpty())
            return wanted;
        var counts = usual.counts();
        var most = whole(Foresight.of(brief, usual.with(counts.most())), TOO_FEW);
        var fewest = whole(Foresight.of(brief, usual.with(counts.fewest())), TOO_MANY);
        return Stream.of(most, fewest)
                .filter(extreme -> !extreme.isOpen())
                .findFirst()
                .orElseGet(() -> nearest(wanted));
    }

    /** Only that which holds for all numbers, when it does for this one. */
    private static Foresight whole(Foresight of, Set<String> reasons) {
        return new Foresight(of.layout(), about(of, reasons), of.remarks());
    }

    private static List<Impossible> about(Foresight of, Set<String> reasons) {
        Predicate<Impossible> isOne = said -> reasons.contains(said.reason());
        return of.impossible().stream().filter(isOne).toList();
    }

    private Foresight nearest(Foresight wanted) {
        int tries = Math.max(20, WORK / Math.max(1, brief.people().size()));
        var counts = usual.counts();
        var numbers = counts.nearest().limit(tries + 1L).toList();
        return numbers.stream()
                .skip(1)
                .limit(tries)
                .map(some -> Foresight.of(brief, usual.with(some)))
                .filter(Foresight::isOpen)
                .findFirst()
                .orElseGet(() ->
                        counts.areFew() && numbers.size() <= tries
                                ? withNumber(wanted)
                                : wanted.unproven());
    }

    /** What speaks against the number that is wanted; of the others only that they do not do either. */
    private Foresight withNumber(Foresight wanted) {
        int fewest = IntStream.of(usual.counts().fewest()).sum();
        int most = IntStream.of(usual.counts().most()).sum();
        if (fewest == most) return wanted;
        List<Impossible> all = new ArrayList<>();
        List<Object> numbers = List.of(fewest, most, usual.groups());
        all.add(new Impossible("groups.none", numbers, List.of()));
        all.addAll(wanted.impossible());
        return new Foresight(usual, all, wanted.remarks());
    }
}
