package tillit.conversation.method.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/**
 * Who sits at which small table, in each step that set some; the first of a table is its host. Whoever
 * was taken away stays in the list: what they gave is still their table's.
 */
public record Tables(PMap<StepId, Plan> byStep) {

    public static final Tables NONE = new Tables(HashTreePMap.empty());

    private static final Plan EMPTY = Plan.of(List.of());

    /** The tables, and each seat's own: in a hall of 6,000 nobody walks from table to table. */
    public record Plan(List<List<SeatId>> tables, Map<SeatId, List<SeatId>> bySeat) {

        static Plan of(List<List<SeatId>> tables) {
            var bySeat = new HashMap<SeatId, List<SeatId>>();
            for (var table : tables) for (var seat : table) bySeat.put(seat, table);
            return new Plan(tables, Map.copyOf(bySeat));
        }
    }

    public List<List<SeatId>> in(StepId step) {
        return plan(step).tables();
    }

    /** The table in a step at which somebody sits. */
    public Optional<List<SeatId>> of(SeatId seat, StepId step) {
        return Optional.ofNullable(plan(step).bySeat().get(seat));
    }

    public Tables set(StepId step, List<List<SeatId>> tables) {
        return new Tables(byStep.plus(step, Plan.of(tables.stream().map(List::copyOf).toList())));
    }

    private Plan plan(StepId step) {
        return byStep.getOrDefault(step, EMPTY);
    }
}
