package tillit.conversation.method.state;

import java.util.Optional;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.method.Verdict;

/**
 * What somebody gave in a step.
 *
 * @param withdrawn taken back: only its id is remembered, so that a late copy of it adds nothing
 */
public record Contribution(
        ContributionId id,
        StepId step,
        SeatId author,
        Payload payload,
        Optional<Verdict> verdict,
        Optional<Payload> correction,
        boolean withdrawn) {

    public static Contribution fresh(
            ContributionId id, StepId step, SeatId author, Payload payload) {
        return new Contribution(
                id, step, author, payload, Optional.empty(), Optional.empty(), false);
    }

    /** What stands there now: the corrected words when there are some. */
    public Payload standing() {
        return correction.orElse(payload);
    }

    public Contribution judge(Verdict verdict, Optional<Payload> correction) {
        return new Contribution(
                id, step, author, payload, Optional.of(verdict), correction, withdrawn);
    }

    public Contribution withdraw() {
        var gone = new Payload("", payload.sealed());
        return new Contribution(id, step, author, gone, Optional.empty(), Optional.empty(), true);
    }
}
