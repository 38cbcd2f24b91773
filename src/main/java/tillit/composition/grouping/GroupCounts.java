package tillit.composition.grouping;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many groups there may be of each kind: as many as the sizes allow, all kinds together as many as asked for. At
 * best they are nearest to the middle of their sizes, or pairs as many as possible. Of mentors each has one.
 */
final class GroupCounts {

    private final Brief brief;
    private final KindCounts people;
    private final List<int[]> allowed;

    GroupCounts(Brief brief, Attendance attendance, int[] kindOfPerson) {
        this.brief = brief;
        people = new KindCounts(brief, kindOfPerson, attendance);
        allowed = IntStream.range(0, people.kinds()).mapToObj(this::nearestFirst).toList();
    }

    private int[] nearestFirst(int kind) {
        int most = people.most(kind);
        return IntStream.of(people.groups(kind))
                .boxed()
                .sorted(comparingDouble(groups -> off(most, groups)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double off(int most, int groups) {
        return groups == 0 ? 0 : Math.abs((double) most / groups - wanted());
    }

    private double wanted() {
        var size = brief.frame().size();
        return brief.frame().form() == Form.PAIRS ? size.from() : (size.from() + size.to()) / 2.0;
    }

    /** What is asked for when nothing speaks against it; absent when {@link #impossible} says why. */
    Optional<int[]> best() {
        return impossible().isEmpty() ? nearest().findFirst() : Optional.empty();
    }

    /** All that are allowed, the nearest to what is wanted first; of very many only {@link Nearest#MOST}. */
    Stream<int[]> nearest() {
        return new Nearest(allowed, brief.frame().groups()).all();
    }

    /** Whether {@link #nearest} leaves none out. */
    boolean areFew() {
        double all = 1;
        for (var numbers : allowed) all *= numbers.length;
        return all <= Nearest.MOST / (double) people.kinds();
    }

    int[] fewest() {
        return allowed.stream()
                .mapToInt(numbers -> IntStream.of(numbers).min().orElse(0))
                .toArray();
    }

    int[] most() {
        return allowed.stream()
                .mapToInt(numbers -> IntStream.of(numbers).max().orElse(0))
                .toArray();
    }

    boolean allows(int... counts) {
        var asked = brief.frame().groups();
        return counts.length == people.kinds()
                && (asked.isEmpty() || asked.getAsInt() == IntStream.of(counts).sum())
                && IntStream.range(0, counts.length)
                        .allMatch(kind ->
                                IntStream.of(allowed.get(kind)).anyMatch(n -> n == counts[kind]));
    }

    List<Impossible> impossible() {
        var asked = brief.frame().groups();
        if (asked.isPresent() && people.kinds() == 1)
            return people.most(0) == 0 || allows(asked.getAsInt())
                    ? List.of()
                    : List.of(trouble(0).with(asked.getAsInt()));
        var none =
                IntStream.range(0, people.kinds())
                        .filter(kind -> allowed.get(kind).length == 0)
                        .mapToObj(kind -> trouble(kind).withAny())
                        .toList();
        return none.isEmpty() && asked.isPresent() ? total(asked.getAsInt()) : none;
    }

    /** Each kind makes so many groups at least and at most: together not as many as asked for. */
    private List<Impossible> total(int asked) {
        int least = IntStream.of(fewest()).sum();
        int most = IntStream.of(most()).sum();
        if (most == 0 || (asked >= least && asked <= most)) return List.of();
        return List.of(
                new Impossible(
                        "groups.total",
                        List.of(brief.frame().within().orElse(""), least, most, asked),
                        List.of()));
    }

    private SizeTrouble trouble(int kind) {
        var name =
                brief.frame()
                        .within()
                        .filter(_ -> kind > 0)
                        .map(column ->
                                column + " " + new Column(brief.people(), column).text(kind - 1))
                        .orElse("");
        return new SizeTrouble(name, people.fewest(kind), people.most(kind), brief.frame().size());
    }
}
