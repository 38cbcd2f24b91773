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

    /** When those see it who do not see it at once. */
    public sealed interface Reveal {

        record AtOnce() implements Reveal {}

        record WhenAll() implements Reveal {}

        record From(StepId step) implements Reveal {}
    }

    /** What only some kinds have; zero and empty where a kind has it not. */
    public record Settings(
            int each, int votes, int atMost, int from, int to, Wording low, Wording high) {}
}
