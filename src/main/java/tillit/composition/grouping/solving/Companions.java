package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Pairs;

/**
 * Finds those who have but one language, and that a rare one, as many others who have it too as fill their groups. To
 * change one after the other does not lead there, for a group is no better until its last one has changed.
 */
final class Companions {

    private final Board board;
    private final Column column;
    private final Pairs parted;
    private List<Integer> left = List.of();

    Companions(Board board, Column column) {
        this.board = board;
        this.column = column;
        this.parted = new Pairs(board.brief().people().size());
        board.brief().hard().forEach(rule -> parted.addAll(rule.parted(board.brief())));
    }

    /** First those of each rare language with their companions, the rarest first; then all others, in their order. */
    List<List<Integer>> part(List<Integer> chairs, int groupSize) {
        var byOnly =
                chairs.stream()
                        .filter(chair -> values(chair).length == 1)
                        .collect(groupingBy(chair -> values(chair)[0], TreeMap::new, toList()));
        var rare = new ArrayList<>(byOnly.values());
        rare.sort(comparingInt(List::size));
        if (rare.size() < 2) return List.of(chairs);
        int common = values(rare.removeLast().getFirst())[0];
        left = new ArrayList<>(chairs);
        rare.forEach(left::removeAll);
        var parts =
                rare.stream()
                        .flatMap(few -> apart(few, groupSize).stream())
                        .collect(Collectors.toCollection(ArrayList::new));
        for (var few : parts) fill(few, common, groupSize);
        parts.add(left);
        return parts;
    }

    /** Those whom no rule parts, a group of them at a time. */
    private List<List<Integer>> apart(List<Integer> few, int groupSize) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int chair : few)
            groups.stream()
                    .filter(group -> group.size() < groupSize && clashes(chair, group) == 0)
                    .findFirst()
                    .orElseGet(() -> opened(groups))
                    .add(chair);
        return groups;
    }

    private static List<Integer> opened(List<List<Integer>> groups) {
        groups.add(new ArrayList<>());
        return groups.getLast();
    }

    private void fill(List<Integer> few, int common, int groupSize) {
        int value = values(few.getFirst())[0];
        for (int missing = groupSize - few.size(); missing > 0; missing--)
            next(few, value, common).ifPresent(few::add);
        left.removeAll(few);
    }

    /** Rather one who has not what most have, and of these one whom a rule parts from few. */
    private Optional<Integer> next(List<Integer> few, int value, int common) {
        return left.stream()
                .filter(chair -> has(chair, value) && !few.contains(chair))
                .min(
                        comparingInt((Integer chair) -> has(chair, common) ? 1 : 0)
                                .thenComparingLong(chair -> clashes(chair, few)));
    }

    private long clashes(int chair, List<Integer> few) {
        return few.stream().filter(one -> parted.has(person(one), person(chair))).count();
    }

    private boolean has(int chair, int value) {
        return IntStream.of(values(chair)).anyMatch(one -> one == value);
    }

    private int[] values(int chair) {
        return column.all(person(chair));
    }

    private int person(int chair) {
        return board.chairs().seat(chair).person();
    }
}
