package tillit.composition.scheduling;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody whose calendar leaves fewer times than there are meetings: it may hold something that is no appointment.
 *
 * @param free at how many of the times they can come
 */
public record Seldom(int person, int free, int of) {

    /** Those with the fewest first. */
    public static List<Seldom> in(Demand demand) {
        var slots = demand.slots();
        return IntStream.range(0, demand.people().size())
                .mapToObj(person -> new Seldom(person, free(demand, person, slots), slots.size()))
                .filter(one -> one.free < demand.series().meetings())
                .sorted(comparingInt(Seldom::free))
                .toList();
    }

    private static int free(Demand demand, int person, List<Slot> slots) {
        return (int) slots.stream().filter(slot -> !demand.isBusy(person, slot)).count();
    }
}
