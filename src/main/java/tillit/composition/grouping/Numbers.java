package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final Parted parted;

    Numbers(Brief brief) {
        this.brief = brief;
        usual = Layout.of(brief);
        parted = new Parted(brief);
    }

    Foresight first() {
        var wanted = Foresight.of(brief, usual, parted);
        if (wanted.isOpen() || usual.isOnly() || !about(wanted, WHATEVER_THE_NUMBER).isEmpty())
            return wanted;
        var counts = usual.counts();
        var most = whole(with(counts.most()), TOO_FEW);
        var fewest = whole(with(counts.fewest()), TOO_MANY);
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

    /** Goes twice as far each time until it is open, and then back to the nearest that is. */
    private Foresight nearest(Foresight wanted) {
        var left = usual.counts().nearest().skip(1).toList();
        Optional<Foresight> found = Optional.empty();
        int tries = Math.max(20, WORK / Math.max(1, brief.people().size()));
        for (int far = 1; tries > 0 && !left.isEmpty(); tries--, far *= 2) {
            int at = found.isPresent() ? left.size() / 2 : Math.min(far, left.size()) - 1;
            var numbers = left.get(at);
            var seen = with(numbers);
            left = seen.isOpen() ? left.subList(0, at) : without(left, numbers, seen);
            if (seen.isOpen()) found = Optional.of(seen);
        }
        boolean isProven = left.isEmpty() && usual.counts().areFew();
        return found.orElseGet(() -> isProven ? withNumber(wanted) : wanted.unproven());
    }

    private Foresight with(int... numbers) {
        return Foresight.of(brief, usual.with(numbers), parted);
    }

    /** What is left when these were tried, and with them all of which the same would be said. */
    private static List<int[]> without(List<int[]> left, int[] tried, Foresight seen) {
        boolean tooFew = !about(seen, TOO_FEW).isEmpty();
        boolean tooMany = !about(seen, TOO_MANY).isEmpty();
        return left.stream()
                .filter(one -> !Arrays.equals(one, tried))
                .filter(one -> !(tooFew && areAll(one, (kind, n) -> n <= tried[kind])))
                .filter(one -> !(tooMany && areAll(one, (kind, n) -> n >= tried[kind])))
                .toList();
    }

    private interface Compared {
        boolean holds(int kind, int number);
    }

    private static boolean areAll(int[] numbers, Compared compared) {
        return IntStream.range(0, numbers.length)
                .allMatch(kind -> compared.holds(kind, numbers[kind]));
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
