package tillit.conversation.method.state;

import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import tillit.conversation.method.Event;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.StepId;

/** What the organiser has changed on the wall of each step. */
public record Walls(PMap<StepId, Overrides> byStep) {

    public static final Walls NONE = new Walls(HashTreePMap.empty());

    public Overrides in(StepId step) {
        return byStep.getOrDefault(step, Overrides.NONE);
    }

    /** As they are when this has happened as well. */
    public Walls after(Event event) {
        return switch (event) {
            case Event.WordsJoined e -> change(e.step(), it -> it.join(e.word(), e.into()));
            case Event.WordsParted e -> change(e.step(), it -> it.part(e.word()));
            case Event.WordHidden e -> change(e.step(), it -> it.hide(e.word()));
            case Event.WordUnhidden e -> change(e.step(), it -> it.unhide(e.word()));
            case Event.AllWordsShown e -> change(e.step(), it -> it.showAll(e.all()));
            default -> this;
        };
    }

    private Walls change(StepId step, UnaryOperator<Overrides> how) {
        return new Walls(byStep.plus(step, how.apply(in(step))));
    }
}
