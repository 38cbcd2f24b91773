package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Together;

/** Who shall sit with whom because they are alike: such people are dealt out apart from the others. */
final class Likeness {

    private final Board board;
    private final Optional<Column> column;

    Likeness(Board board) {
        this.board = board;
        this.column = column(board.brief());
    }

    private static Optional<Column> column(Brief brief) {
        return brief.rules().stream()
                .filter(rule -> rule.strength() != Strength.OFF)
                .filter(Together.class::isInstance)
                .map(rule -> new Column(brief.people(), ((Together) rule).column()))
                .findFirst();
    }

    /** The most first; last those who fit everywhere. All in the same order as before. */
    List<List<Integer>> of(List<Integer> chairs) {
        if (chairs.isEmpty()) return List.of();
        return column.map(by -> divided(chairs, by)).orElse(List.of(chairs));
    }

    private List<List<Integer>> divided(List<Integer> chairs, Column by) {
        Map<Integer, List<Integer>> alike =
                chairs.stream()
                        .collect(groupingBy(chair -> value(by, chair), TreeMap::new, toList()));
        var anywhere = Optional.ofNullable(alike.remove(Column.NOTHING)).stream();
        var rest =
                alike.values().stream().sorted(comparingInt(Collection<Integer>::size).reversed());
        return Stream.concat(rest, anywhere).toList();
    }

    private int value(Column by, int chair) {
        return by.of(board.chairs().seat(chair).person());
    }
}
