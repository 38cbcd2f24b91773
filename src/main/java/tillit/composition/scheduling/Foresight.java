package tillit.composition.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        new Reach(demand.series(), slots)
                .gap()
                .ifPresent(gap -> note("stretch", gap.meeting(), gap.from(), gap.to()));
    }

    /** Whoever is in several circles needs a time of their own for each of all the meetings. */
    private void people() {
        long together = disjoint(_ -> true);
        for (int person = 0; person < demand.people().size(); person++) {
            int number = person;
            long circles =
                    demand.circles().stream().filter(c -> c.everybody().contains(number)).count();
            long needed = circles * demand.series().meetings();
            if (circles > 1 && needed > together)
                note("person", demand.people().get(person).name(), circles, needed, together);
        }
    }

    private void rooms() {
        IntStream.range(0, demand.circles().size()).forEach(this::room);
        long needed = (long) demand.circles().size() * demand.series().meetings();
        long there =
                demand.rooms().stream()
                        .mapToLong(room -> disjoint(s -> !room.busy().during(demand.span(s))))
                        .sum();
        if (reasons.isEmpty() && needed > there) note("rooms", needed, there);
    }

    private void room(int number) {
        var circle = demand.circles().get(number);
        int size = circle.everybody().size();
        int largest = demand.rooms().stream().mapToInt(Room::seats).max().orElse(0);
        if (size > largest) note("room-size", circle.name(), size, largest);
        else
            new Reach(demand.series(), slots.stream().filter(s -> isHosted(number, s)).toList())
                    .gap()
                    .ifPresent(gap ->
                            note(
                                    "room-stretch",
                                    circle.name(),
                                    gap.meeting(),
                                    gap.from(),
                                    gap.to()));
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
