package tillit.conversation.method;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One step of a method.
 *
 * @param number the place on the dial; empty for a place without a number. Steps that share it are one arc
 * @param minutes suggested time, 1–240
 * @param say what the conversation leader reads aloud
 * @param act who writes, speaks, votes, draws or picks
 * @param see who sees what is given while the step goes on
 * @param reads earlier steps whose contributions are on the table
 * @param gives the role that the step hands out
 */
public record Step(
        StepId id,
        StepKind kind,
        Optional<Integer> number,
        int minutes,
        Wording name,
        Wording say,
        Wording ask,
        Wording heavy,
        Who act,
        Who see,
        List<StepId> reads,
        Reveal reveal,
        Keep keep,
        Optional<RoleId> gives,
        Settings settings) {

    public Duration time() {
        return Duration.ofMinutes(minutes);
    }

    /** Whether those who see this step see nothing of it until all have given theirs, or it is shown. */
    public boolean waits() {
        return reveal instanceof Reveal.WhenAll;
    }

    /** Whether each gives a mark rather than words: a ballot, a place on a scale. */
    public boolean marks() {
        return kind == StepKind.VOTE || kind == StepKind.SCALE;
    }

    /** Whether each writes or chooses here for themself, and may take it back at any time. */
    public boolean isOwn() {
        return kind == StepKind.WRITE || kind == StepKind.CHOOSE;
    }

    /** Whether this step votes somebody into a role. */
    public boolean elects() {
        return kind == StepKind.VOTE && gives.isPresent();
    }

    /** The step from which everyone sees what was given in this one. */
    public Optional<StepId> revealedIn() {
        return reveal instanceof Reveal.From(var step) ? Optional.of(step) : Optional.empty();
    }

    /** When those see it who do not see it at once. */
    public sealed interface Reveal {

        record AtOnce() implements Reveal {}

        record WhenAll() implements Reveal {}

        record From(StepId step) implements Reveal {}
    }

    /**
     * What only some kinds have; zero and empty where a kind has it not.
     *
     * @param each how many words a person may send
     * @param votes how many contributions one ballot may be for
     * @param atMost how many each (at tables: each table) may give
     * @param from least number on a scale; fewest people at a table
     * @param to highest number on a scale; most people at a table
     * @param low the words at the low end of a scale
     * @param high the words at its high end
     */
    public record Settings(
            int each, int votes, int atMost, int from, int to, Wording low, Wording high) {}
}
