package tillit.composition.account;

import java.util.List;
import tillit.composition.grouping.Placement;

/** A change that somebody makes by hand; {@code gathering} and groups count from 0. */
public sealed interface Shift {

    int gathering();

    /** Whom it is about first. */
    int person();

    /** The seats that change hands. Empty when everybody stays where they are. */
    List<Step> steps(Placement before);

    /** Nothing but this is different. */
    default Placement on(Placement before) {
        var after = before;
        for (var step : steps(before)) after = after.with(gathering(), step.person(), step.to());
        return after;
    }

    /** Somebody rises in one group and sits down in another. */
    record Step(int person, int from, int to) {}

    /** Somebody goes to another group. */
    record Move(int gathering, int person, int group) implements Shift {
        @Override
        public List<Step> steps(Placement before) {
            int from = before.group(gathering, person);
            return from == group ? List.of() : List.of(new Step(person, from, group));
        }
    }

    /** Two change places. */
    record Swap(int gathering, int person, int other) implements Shift {
        @Override
        public List<Step> steps(Placement before) {
            int here = before.group(gathering, person);
            int there = before.group(gathering, other);
            return here == there
                    ? List.of()
                    : List.of(new Step(person, here, there), new Step(other, there, here));
        }
    }
}
