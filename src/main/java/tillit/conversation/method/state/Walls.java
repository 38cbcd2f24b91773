package tillit.conversation.method.state;

import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.StepId;

/** What the organiser has changed on the wall of each step. */
public record Walls(PMap<StepId, Overrides> byStep) {

    public static final Walls NONE = new Walls(HashTreePMap.empty());

    public Overrides in(StepId step) {
        return byStep.getOrDefault(step, Overrides.NONE);
    }

    public Walls change(StepId step, UnaryOperator<Overrides> how) {
        return new Walls(byStep.plus(step, how.apply(in(step))));
    }
}
