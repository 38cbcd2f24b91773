package tillit.outcomes.figure;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.EndReason;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** Managers who go: somewhere else, or on to something else. A move counts on the day after the last day. */
final class Moves {

    private final Almanac almanac;
    private final Lineages lineages;

    Moves(Almanac almanac, Lineages lineages) {
        this.almanac = almanac;
        this.lineages = lineages;
    }

    List<Move> in(int year) {
        return almanac.managing().stream()
                .flatMap(position -> lastDay(position, year))
                .distinct()
                .flatMap(last -> move(last).stream())
                .toList();
    }

    private record LastDay(PersonId who, LocalDate day) {}

    private static Stream<LastDay> lastDay(Position position, int year) {
        return position.days().to().stream()
                .filter(day -> day.plusDays(1).getYear() == year)
                .map(day -> new LastDay(position.person(), day));
    }

    private Optional<Move> move(LastDay last) {
        return kind(last).map(kind -> new Move(kind, almanac.atom(last.day(), last.who())));
    }

    private Optional<MoveKind> kind(LastDay last) {
        var after = almanac.career(last.who(), last.day().plusDays(1));
        if (after.isEmpty())
            return Optional.of(retired(last) ? MoveKind.RETIRED : MoveKind.EXTERNAL);
        if (after.stream().noneMatch(Position::manages)) return Optional.of(MoveKind.INTERNAL);
        return changedUnit(last, lineages(after))
                ? Optional.of(MoveKind.UNIT_CHANGE)
                : Optional.empty();
    }

    private boolean retired(LastDay last) {
        return almanac.career(last.who()).stream()
                .filter(position -> endedOn(last, position))
                .anyMatch(position -> position.endReason().equals(Optional.of(EndReason.RETIRED)));
    }

    /** From one of the workplaces that ended that day, to whatever others they lead the day after. */
    private boolean changedUnit(LastDay last, Set<UnitId> has) {
        var ended = almanac.career(last.who()).stream().filter(position -> endedOn(last, position));
        return !has.containsAll(lineages(ended.toList()));
    }

    private static boolean endedOn(LastDay last, Position position) {
        return position.days().to().equals(Optional.of(last.day()));
    }

    private Set<UnitId> lineages(List<Position> positions) {
        return positions.stream()
                .filter(Position::manages)
                .map(position -> lineages.of(position.unit()))
                .collect(toSet());
    }
}
