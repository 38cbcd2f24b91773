package tillit.composition.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tillit.composition.grouping.Impossible;

/** Why no timetable can be, as far as can be seen before one is made. */
public final class Foresight {

    private final Demand demand;
    private final List<Slot> slots;
    private final List<Impossible> reasons = new ArrayList<>();

    private Foresight(Demand demand) {
        this.demand = demand;
        slots = demand.slots();
    }

    public static List<Impossible> of(Demand demand) {
        var foresight = new Foresight(demand);
        foresight.period();
        if (foresight.reasons.isEmpty()) foresight.stretch();
        if (foresight.reasons.isEmpty()) foresight.circles();
        if (foresight.reasons.isEmpty()) foresight.people();
        if (foresight.reasons.isEmpty() && !demand.rooms().isEmpty()) foresight.rooms();
        return List.copyOf(foresight.reasons);
    }

    private void period() {
        var series = demand.series();
        var period = series.period();
        long days = period.between(period.first(), period.last().plusDays(1));
        long needed = (series.meetings() - 1L) * series.rhythm().fewest() + 1;
        if (slots.isEmpty()) note("hours");
        else if (days < needed) note("period", series.meetings(), needed, days);
    }

    private void stretch() {
        gap(_ -> true)
                .ifPresent(gap -> {
                    if (gap.meeting() == 1) note("begin", gap.from(), gap.to());
                    else note("stretch", gap.meeting(), gap.from(), gap.to());
                });
    }

    private Optional<Reach.Gap> gap(Predicate<Slot> usable) {
        return new Reach(demand.series(), slots.stream().filter(usable).toList()).gap();
    }

    /** Some of a circle may be away, but never all. */
    private void circles() {
        for (int circle = 0; circle < demand.circles().size(); circle++) {
            int number = circle;
            gap(slot -> demand.canSomebody(number, slot))
                    .ifPresent(gap -> noteOf("nobody", number, gap));
        }
    }

    private void noteOf(String reason, int circle, Reach.Gap gap) {
        note(reason, demand.circles().get(circle).name(), gap.meeting(), gap.from(), gap.to());
    }

    /** Whoever is in several circles needs a time of their own for each of all the meetings. */
    private void people() {
        long together = disjoint(_ -> true);
        long early = disjoint(this::begins);
        for (int person = 0; person < demand.people().size(); person++) {
            long circles = circlesOf(person);
            long needed = circles * demand.series().meetings();
            var name = demand.people().get(person).name();
            if (circles > 1 && needed > together) note("person", name, circles, needed, together);
            else if (circles > 1 && circles > early)
                note("person-begin", name, circles, begun(), early);
        }
    }

    private long circlesOf(int person) {
        return demand.circles().stream().filter(c -> c.everybody().contains(person)).count();
    }

    private boolean begins(Slot slot) {
        return demand.series().period().begins(slot.day());
    }

    private LocalDate begun() {
        return demand.series().period().begun();
    }

    private void rooms() {
        IntStream.range(0, demand.circles().size()).forEach(this::room);
        if (!reasons.isEmpty()) return;
        long first = demand.circles().size();
        long needed = first * demand.series().meetings();
        long there = inRooms(_ -> true);
        long early = inRooms(this::begins);
        if (needed > there) note("rooms", needed, there);
        else if (first > early) note("rooms-begin", first, begun(), early);
    }

    private long inRooms(Predicate<Slot> usable) {
        return demand.rooms().stream()
                .mapToLong(room ->
                        disjoint(s -> usable.test(s) && !room.busy().during(demand.span(s))))
                .sum();
    }

    private void room(int number) {
        var circle = demand.circles().get(number);
        int size = circle.everybody().size();
        int largest = demand.rooms().stream().mapToInt(Room::seats).max().orElse(0);
        if (size > largest) note("room-size", circle.name(), size, largest);
        else
            gap(slot -> demand.canSomebody(number, slot) && isHosted(number, slot))
                    .ifPresent(gap -> noteOf("room-stretch", number, gap));
    }

    private boolean isHosted(int circle, Slot slot) {
        return IntStream.range(0, demand.rooms().size())
                .anyMatch(room -> demand.canHost(room, circle, slot));
    }

    /** How many meetings fit one after the other: each time the one that ends first, which they do in order. */
    private long disjoint(Predicate<Slot> usable) {
        long count = 0;
        var free = Instant.MIN;
        for (var slot : slots) {
            var span = demand.span(slot);
            if (span.from().isBefore(free) || !usable.test(slot)) continue;
            count++;
            free = span.to();
        }
        return count;
    }

    private void note(String reason, Object... numbers) {
        reasons.add(new Impossible(reason, List.of(numbers), List.of()));
    }
}
