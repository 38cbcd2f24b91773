package tillit.outcomes.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tillit.organisation.Level;
import tillit.outcomes.figure.Atom;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.publication.Part.Column;
import tillit.outcomes.publication.Part.Row;
import tillit.outcomes.publication.Part.Square;
import tillit.outcomes.publication.Part.Whole;

/** The cells of one population as a grid: areas by name, levels from the highest. */
final class Cells {

    private final Map<Atom, Long> people;
    private final List<String> areas;
    private final List<Optional<Level>> levels;

    Cells(Map<Atom, Long> people) {
        this.people = people;
        areas = people.keySet().stream().map(Atom::area).distinct().sorted().toList();
        levels =
                people.keySet().stream()
                        .map(Atom::level)
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(
                                        level -> level.map(Level::number).orElse(0)))
                        .toList();
    }

    Set<Scope> shown(long limit) {
        var grid = grid();
        var told = grid.margins().stream().filter(part -> scope(part).findAny().isPresent());
        return Choice.of(grid, told.toList(), limit).stream()
                .flatMap(this::scope)
                .collect(toUnmodifiableSet());
    }

    private Grid grid() {
        return new Grid(
                areas.stream()
                        .map(area -> levels.stream().mapToLong(level -> at(area, level)).toArray())
                        .toArray(long[][]::new));
    }

    private long at(String area, Optional<Level> level) {
        return people.getOrDefault(new Atom(area, level), 0L);
    }

    /** What is beside the areas, or has no level, is told nowhere by itself. */
    private Stream<Scope> scope(Part part) {
        return switch (part) {
            case Whole _ -> Stream.of(new Scope.Organisation());
            case Row(int row) ->
                    Stream.of(areas.get(row)).filter(area -> !area.isEmpty()).map(Scope.Area::new);
            case Column(int column) -> levels.get(column).stream().map(Scope.ManagerLevel::new);
            case Square _ -> Stream.empty();
        };
    }
}
