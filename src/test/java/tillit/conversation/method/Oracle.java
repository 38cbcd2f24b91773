package tillit.conversation.method;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who sees what, told a second time: from the log and the rules of docs/methods.md, with nothing of the
 * engine, so that the two can be held against each other.
 */
final class Oracle {

    private final Method method;
    private final List<Event> log;
    private final Set<SeatId> seats = new HashSet<>();
    private final Set<SeatId> leaders = new HashSet<>();
    private final Set<SeatId> returning = new HashSet<>();
    private final Map<ContributionId, Integer> standing = new HashMap<>();
    private final Map<SeatId, Integer> sits = new HashMap<>();
    private final Map<Integer, Integer> givenAt = new HashMap<>();
    private boolean hall;
    private boolean erased;

    Oracle(Method method, List<Event> log) {
        this.method = method;
        this.log = log;
        for (int i = 0; i < log.size(); i++) remember(log.get(i), i);
    }

    private void remember(Event event, int at) {
        switch (event) {
            case Event.Started e -> returning.addAll(e.returning());
            case Event.SeatAdded e -> {
                seats.add(e.seat());
                leaders.remove(e.seat());
                if (e.leads()) leaders.add(e.seat());
            }
            case Event.SeatRemoved e -> {
                seats.remove(e.seat());
                sits.remove(e.seat());
                leaders.remove(e.seat());
            }
            case Event.Contributed e -> {
                standing.put(e.id(), at);
                if (sits.containsKey(e.author())) givenAt.put(at, sits.get(e.author()));
            }
            case Event.TablesLaid e -> hall = true;
            case Event.SatDown e -> sits.put(e.seat(), e.table());
            case Event.Withdrawn e -> standing.remove(e.id());
            case Event.Erased e -> erased = true;
            default -> {}
        }
    }

    /** Every contribution that stands and that this seat may see now. */
    Set<ContributionId> seenBy(SeatId seat) {
        var seen = new HashSet<ContributionId>();
        standing.forEach((id, at) -> {
            if (!erased && seats.contains(seat) && sees(seat, at)) seen.add(id);
        });
        return seen;
    }

    /** In a hall the words of others are on the wall, not in the views of one step; and nobody takes them home. */
    boolean isHall() {
        return hall;
    }

    /** Every contribution that the big screen may show now. */
    Set<ContributionId> onBigScreen() {
        var seen = new HashSet<ContributionId>();
        standing.forEach((id, at) -> {
            if (!erased && !seats.isEmpty() && isForAll(at)) seen.add(id);
        });
        return seen;
    }

    private boolean isForAll(int at) {
        var step = step(at);
        var isMark = step.kind() == StepKind.VOTE || step.kind() == StepKind.SCALE;
        if (step.see().named().contains("author")) return false;
        if (isMark && !wasShownOrLeft(step)) return false;
        return isRevealed(step, at)
                || seats.stream().allMatch(seat -> isAmongThoseWhoSee(seat, step, at));
    }

    private boolean sees(SeatId seat, int at) {
        var step = step(at);
        if (given(at).author().equals(seat)) return true;
        if (step.see().named().contains("author")) return false;
        return isRevealed(step, at)
                || isAmongThoseWhoSee(seat, step, at)
                || isAtTheSameTable(seat, step, at);
    }

    private boolean isAmongThoseWhoSee(SeatId seat, Step step, int at) {
        if (waits(step)) return false;
        for (var name : step.see().named()) if (is(seat, name)) return !isOutside(seat, step, at);
        return false;
    }

    /** Outside is who has the excepted role now, and whom it was about when this was given. */
    private boolean isOutside(SeatId seat, Step step, int at) {
        return step.see().except().isPresent()
                && (holder(step.see().except().get(), log.size()).equals(Optional.of(seat))
                        || concerned(step.see().except().get(), at).equals(Optional.of(seat)));
    }

    private boolean isAtTheSameTable(SeatId seat, Step step, int at) {
        if (waits(step) || !step.see().named().contains("table")) return false;
        if (hall) return sits.containsKey(seat) && sits.get(seat).equals(givenAt.get(at));
        return tables(step).stream()
                .anyMatch(table -> table.contains(seat) && table.contains(given(at).author()));
    }

    private boolean waits(Step step) {
        return step.reveal() instanceof Step.Reveal.WhenAll && !wasShownOrLeft(step);
    }

    /** The step that reveals it was entered later; or, at tables, its own step was left later. */
    private boolean isRevealed(Step step, int at) {
        var later = log.subList(at, log.size()).stream();
        if (step.reveal() instanceof Step.Reveal.From(var by))
            return later.anyMatch(
                    event -> event instanceof Event.StepEntered e && e.step().equals(by));
        return step.see().named().contains("table") && later.anyMatch(Oracle::isMove);
    }

    private boolean wasShownOrLeft(Step step) {
        if (log.contains(new Event.Shown(step.id()))) return true;
        for (int i = 0; i < log.size(); i++)
            if (log.get(i) instanceof Event.StepEntered e && e.step().equals(step.id()))
                return log.subList(i + 1, log.size()).stream().anyMatch(Oracle::isMove);
        return false;
    }

    private static boolean isMove(Event event) {
        return event instanceof Event.StepEntered || event instanceof Event.Closed;
    }

    private boolean is(SeatId seat, String name) {
        return switch (name) {
            case "everyone" -> true;
            case "leaders" -> leaders.contains(seat);
            case "returning" -> returning.contains(seat);
            case "author", "table" -> false;
            default -> holder(new RoleId(name), log.size()).equals(Optional.of(seat));
        };
    }

    /** Who had a role before the event at this place in the log. */
    private Optional<SeatId> holder(RoleId role, int before) {
        return concerned(role, before).filter(seat -> isSeated(seat, before));
    }

    /** The same, and also who was taken away with it, as long as nobody else got it. */
    private Optional<SeatId> concerned(RoleId role, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (log.get(i) instanceof Event.RoleGiven e && e.role().equals(role))
                return Optional.of(e.to());
            if (log.get(i) instanceof Event.RoleVacated e && e.role().equals(role))
                return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isSeated(SeatId seat, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (log.get(i) instanceof Event.SeatAdded e && e.seat().equals(seat)) return true;
            if (log.get(i) instanceof Event.SeatRemoved e && e.seat().equals(seat)) return false;
        }
        return false;
    }

    /** The tables of the last tables step up to this one. */
    private List<List<SeatId>> tables(Step step) {
        var place = method.steps().indexOf(step);
        while (method.steps().get(place).kind() != StepKind.TABLES) place--;
        var in = method.steps().get(place).id();
        for (int i = log.size() - 1; i >= 0; i--)
            if (log.get(i) instanceof Event.TablesSet e && e.step().equals(in)) return e.tables();
        return List.of();
    }

    private Event.Contributed given(int at) {
        return (Event.Contributed) log.get(at);
    }

    private Step step(int at) {
        return method.steps().stream()
                .filter(step -> step.id().equals(given(at).step()))
                .findFirst()
                .orElseThrow();
    }
}
