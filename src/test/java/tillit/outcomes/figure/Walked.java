package tillit.outcomes.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tillit.access.PersonId;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.History;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** The figures of a year, counted a second time by walking through its days. */
final class Walked {

    private final DayWalk walk;
    private final int year;
    private final LocalDate newYearsEve;
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Atom> monthEnds = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    private record Leader(Atom atom, int heads, boolean stayed) {}

    Walked(History history, int year) {
        this.year = year;
        walk = new DayWalk(history);
        newYearsEve = LocalDate.of(year, 12, 31);
        for (var manager : walk.managers(newYearsEve))
            leaders.add(
                    new Leader(
                            walk.atom(manager, newYearsEve), heads(manager), hasStayed(manager)));
        for (var day = newYearsEve; day.getYear() == year; day = day.minusDays(1)) look(day);
    }

    private void look(LocalDate day) {
        if (day.plusDays(1).getDayOfMonth() == 1)
            for (var manager : walk.managers(day)) monthEnds.add(walk.atom(manager, day));
        var yesterday = day.minusDays(1);
        for (var manager : walk.managers(yesterday)) {
            var kind = kind(manager, day);
            if (kind != null) moves.add(new Move(kind, walk.atom(manager, yesterday)));
        }
    }

    /** The numbers of heads of the scope's managers. */
    List<Integer> spans(Scope scope) {
        return leaders.stream()
                .filter(l -> scope.holds(l.atom()))
                .map(Leader::heads)
                .sorted()
                .toList();
    }

    long stayed(Scope scope) {
        return leaders.stream().filter(l -> l.stayed() && scope.holds(l.atom())).count();
    }

    /** The sum of the numbers of managers on the twelve month-ends. */
    long twelfths(Scope scope) {
        return monthEnds.stream().filter(scope::holds).count();
    }

    long moves(MoveKind kind, Scope scope) {
        return moves.stream().filter(m -> m.kind() == kind && scope.holds(m.from())).count();
    }

    private int heads(PersonId manager) {
        int heads = 0;
        for (var person : walk.everybody()) if (leads(manager, person)) heads++;
        return heads;
    }

    private boolean leads(PersonId manager, PersonId person) {
        for (var position : walk.held(person, newYearsEve))
            if (position.employment() != Employment.HOURLY
                    && walk.nearest(position, newYearsEve).filter(manager::equals).isPresent())
                return true;
        return false;
    }

    private boolean hasStayed(PersonId manager) {
        for (var position : walk.led(manager, newYearsEve))
            if (walk.since(manager, position.unit(), newYearsEve)
                    .isBefore(LocalDate.of(year - 2, 1, 1))) return true;
        return false;
    }

    /** What the manager of yesterday does today; null for those who go on. */
    private @Nullable MoveKind kind(PersonId manager, LocalDate today) {
        var yesterday = today.minusDays(1);
        var ended = new ArrayList<Position>();
        for (var position : walk.held(manager, yesterday))
            if (position.days().to().filter(yesterday::equals).isPresent()) ended.add(position);
        if (ended.stream().noneMatch(position -> position.level().isPresent())) return null;
        if (walk.held(manager, today).isEmpty())
            return ended.stream()
                            .anyMatch(p ->
                                    p.endReason().filter(EndReason.RETIRED::equals).isPresent())
                    ? MoveKind.RETIRED
                    : MoveKind.EXTERNAL;
        if (walk.led(manager, today).isEmpty()) return MoveKind.INTERNAL;
        for (var position : ended)
            if (position.level().isPresent() && isGone(position.unit(), manager, today))
                return MoveKind.UNIT_CHANGE;
        return null;
    }

    /** Whether they lead neither the unit any more nor any that it is related to. */
    private boolean isGone(UnitId unit, PersonId manager, LocalDate today) {
        var relatives = walk.relatives(unit);
        return walk.led(manager, today).stream().noneMatch(p -> relatives.contains(p.unit()));
    }

    /** Those with a permanent position on 1 November a year before. */
    long staff(Scope scope, boolean onlyThoseGone) {
        var before = LocalDate.of(year - 1, 11, 1);
        long staff = 0;
        for (var person : walk.everybody()) {
            var permanent = permanent(person, before);
            if (permanent.isEmpty() || !scope.holds(Atom.of(area(permanent, before)))) continue;
            if (!onlyThoseGone || permanent(person, LocalDate.of(year, 11, 1)).isEmpty()) staff++;
        }
        return staff;
    }

    private List<Position> permanent(PersonId person, LocalDate day) {
        var held = walk.held(person, day);
        held.removeIf(position -> position.employment() != Employment.PERMANENT);
        return held;
    }

    private String area(List<Position> positions, LocalDate day) {
        var first = "";
        for (var position : positions) {
            var unit = walk.unit(position.unit(), day);
            var kind = position.level().isPresent() ? "1 " : "2 ";
            var rank = kind + position.days().from() + " " + unit.code() + " " + unit.area();
            if (first.isEmpty() || rank.compareTo(first) < 0) first = rank;
        }
        return first.substring(first.lastIndexOf(' ') + 1);
    }
}
