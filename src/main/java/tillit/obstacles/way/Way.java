package tillit.obstacles.way;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tillit.law.Country;
import tillit.obstacles.way.State.Answered;
import tillit.obstacles.way.State.Closed;
import tillit.obstacles.way.State.Owned;

/** Everything that has happened to an obstacle, in its order. Steps that do not fit change nothing. */
public record Way(List<Step> steps) {

    public Way {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Raised))
            throw new IllegalArgumentException("A way begins with somebody who raises it.");
    }

    public LocalDate raisedOn() {
        return steps.getFirst().on();
    }

    /** The same steps give the same state, always. */
    public State state(Country country) {
        State state = new State.Raised(raisedOn());
        for (var step : steps) state = after(state, step, country);
        return state;
    }

    private static State after(State state, Step step, Country country) {
        return switch (step) {
            case Step.Raised _ -> state;
            case Step.Back back -> again(state, back);
            case Step.Begins begins -> owned(state, begins);
            case Step.SilentAtTop _ ->
                    state instanceof Owned it ? new Owned(it.at(), it.turn(), true) : state;
            case Step.Asked it ->
                    state instanceof Owned owned && owned.turn().mayPause(it.on(), country)
                            ? owned.with(owned.turn().pausedOn(it.on(), it.days(), country))
                            : state;
            case Step.Replied it ->
                    state instanceof Owned owned
                            ? owned.with(owned.turn().resumedOn(it.on()))
                            : state;
            case Step.Answered it ->
                    state instanceof Owned owned
                            ? new Answered(it.answer(), it.on(), owned.at(), false)
                            : state;
            case Step.GoneAsked _ ->
                    state instanceof Answered it
                            ? new Answered(it.answer(), it.on(), it.by(), true)
                            : state;
            case Step.Gone it ->
                    state instanceof Answered was
                            ? new Closed(it.on(), Optional.of(was), Optional.empty())
                            : state;
            case Step.Joined it ->
                    isOpen(state)
                            ? new Closed(it.on(), Optional.empty(), Optional.of(it.into()))
                            : state;
        };
    }

    private static boolean isOpen(State state) {
        return state instanceof State.Raised || state instanceof Owned;
    }

    private static State owned(State state, Step.Begins begins) {
        return isOpen(state) ? new Owned(begins.at(), Turn.of(begins), false) : state;
    }

    private static State again(State state, Step.Back back) {
        return state instanceof Answered ? new Owned(back.at(), Turn.of(back), false) : state;
    }

    /** The day of the first one that ended a turn for good. */
    public Optional<LocalDate> firstAnswer() {
        return untilAnswer().stream()
                .filter(Step.Answered.class::isInstance)
                .map(Step::on)
                .findFirst();
    }

    /** Whether it had gone up by itself before that, or stayed at the top beyond its time. */
    boolean wasSilentBeforeAnswer() {
        return untilAnswer().stream()
                .anyMatch(it -> it instanceof Step.Silent || it instanceof Step.SilentAtTop);
    }

    /** How many working days it was with owners until then, without those on which they waited for a reply. */
    int daysUntilAnswer(Country country) {
        int days = 0;
        var some = untilAnswer();
        for (int i = 1; i < some.size(); i++) {
            var step = some.get(i);
            var ends = step instanceof Step.Begins || step instanceof Step.Answered;
            if (ends && new Way(some.subList(0, i)).state(country) instanceof Owned it)
                days += it.turn().used(step.on(), country);
        }
        return days;
    }

    private List<Step> untilAnswer() {
        for (int i = 0; i < steps.size(); i++)
            if (steps.get(i) instanceof Step.Answered) return steps.subList(0, i + 1);
        return steps;
    }
}
