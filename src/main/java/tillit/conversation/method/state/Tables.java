package tillit.conversation.method.state;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/**
 * Who sits at which small table, in each step that set some; the first of a table is its host. Whoever
 * was taken away stays in the list: what they gave is still their table's.
 */
public record Tables(PMap<StepId, List<List<SeatId>>> byStep) {

    public static final Tables NONE = new Tables(HashTreePMap.empty());

    public List<List<SeatId>> in(StepId step) {
        return byStep.getOrDefault(step, List.of());
    }

    /** The table in a step at which somebody sits. */
    public Optional<List<SeatId>> of(SeatId seat, StepId step) {
        return in(step).stream().filter(table -> table.contains(seat)).findFirst();
    }

    public Tables set(StepId step, List<List<SeatId>> tables) {
        return new Tables(byStep.plus(step, tables.stream().map(List::copyOf).toList()));
    }
}
