package tillit.composition.grouping.solving;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Together;

/**
 * Who shall sit with whom because they are alike, as all new: such people are dealt out apart from the others. Whoever
 * fits everywhere stands between those who fit nowhere else, so that they share the groups at the border.
 */
final class Likeness {

    private final Board board;
    private final List<Column> columns;

    Likeness(Board board) {
        this.board = board;
        this.columns =
                board.brief().rules().stream()
                        .filter(rule -> rule.strength() != Strength.OFF)
                        .sorted(comparing(rule -> rule.strength() != Strength.MUST))
                        .flatMap(this::column)
                        .toList();
    }

    private Stream<Column> column(Rule rule) {
        return rule instanceof Together together
                ? Stream.of(new Column(board.brief().people(), together.column()))
                : Stream.of();
    }

    /** In each part all in the same order as before. */
    List<List<Integer>> of(List<Integer> chairs) {
        List<List<Integer>> parts = chairs.isEmpty() ? List.of() : List.of(chairs);
        for (var column : columns)
            parts = parts.stream().flatMap(part -> alike(part, column).stream()).toList();
        return parts;
    }

    private List<List<Integer>> alike(List<Integer> chairs, Column column) {
        var alike =
                chairs.stream()
                        .collect(
                                groupingBy(
                                        chair -> column.of(person(chair)), TreeMap::new, toList()));
        var anywhere = Optional.ofNullable(alike.remove(Column.NOTHING));
        List<List<Integer>> parts = new ArrayList<>(alike.values());
        parts.sort(comparingInt(Collection<Integer>::size).reversed());
        anywhere.ifPresent(all -> parts.add(Math.min(1, parts.size()), all));
        return parts;
    }

    private int person(int chair) {
        return board.chairs().seat(chair).person();
    }
}
