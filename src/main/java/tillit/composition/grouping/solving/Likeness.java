package tillit.composition.grouping.solving;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.Together;

/**
 * Who shall sit with whom because they are alike, as all new, or must because they have but one language: such people
 * are dealt out apart from the others. Whoever fits everywhere stands between those who fit nowhere else, so that they
 * share the groups at the border.
 */
final class Likeness {

    private interface Parting {
        List<List<Integer>> part(List<Integer> chairs, int groupSize);
    }

    private final Board board;
    private final List<Parting> partings;

    Likeness(Board board) {
        this.board = board;
        this.partings =
                board.brief().rules().stream()
                        .filter(rule -> rule.strength() != Strength.OFF)
                        .sorted(comparing(rule -> rule.strength() != Strength.MUST))
                        .flatMap(rule -> parting(rule).stream())
                        .toList();
    }

    private Optional<Parting> parting(Rule rule) {
        return switch (rule) {
            case Together(var name, _) -> Optional.of(alike(column(name)));
            case InCommon(var name, _) -> Optional.of(new Companions(board, column(name))::part);
            default -> Optional.empty();
        };
    }

    private Column column(String name) {
        return new Column(board.brief().people(), name);
    }

    /** In each part all in the same order as before, but for companions. */
    List<List<Integer>> of(List<Integer> chairs, int groupSize) {
        List<List<Integer>> parts = chairs.isEmpty() ? List.of() : List.of(chairs);
        for (var parting : partings)
            parts = parts.stream().flatMap(part -> parting.part(part, groupSize).stream()).toList();
        return parts;
    }

    private Parting alike(Column column) {
        return (chairs, _) -> {
            Map<Integer, List<Integer>> alike =
                    chairs.stream()
                            .collect(
                                    groupingBy(
                                            chair -> column.of(person(chair)),
                                            TreeMap::new,
                                            toList()));
            var anywhere = Optional.ofNullable(alike.remove(Column.NOTHING));
            List<List<Integer>> parts = new ArrayList<>(alike.values());
            parts.sort(comparingInt(Collection<Integer>::size).reversed());
            anywhere.ifPresent(all -> parts.add(Math.min(1, parts.size()), all));
            return parts;
        };
    }

    private int person(int chair) {
        return board.chairs().seat(chair).person();
    }
}
