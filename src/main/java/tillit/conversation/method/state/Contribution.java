package tillit.conversation.method.state;

import java.util.Optional;
import org.pcollections.PMap;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.method.Verdict;

/**
 * What somebody gave in a step.
 *
 * @param then how the room was when it was given
 * @param inTheWay whether those who gave it say that it is in their way
 * @param withdrawn taken back: only its id is remembered, so that a late copy of it adds nothing
 */
public record Contribution(
        ContributionId id,
        StepId step,
        SeatId author,
        Payload payload,
        Then then,
        Optional<Verdict> verdict,
        Optional<Payload> correction,
        boolean inTheWay,
        boolean withdrawn) {

    /**
     * How the room was when something was given.
     *
     * @param given how many contributions there had been
     * @param table where its author sat in the hall: it stays that table's, wherever they move
     * @param roles whom each role was about: from whom it was kept then, it is kept until it is revealed
     */
    public record Then(int given, PMap<RoleId, SeatId> roles, Optional<Integer> table) {

        public boolean at(int other) {
            return table.filter(it -> it == other).isPresent();
        }
    }

    public static Contribution fresh(
            ContributionId id, StepId step, SeatId author, Payload payload, Then then) {
        return new Contribution(
                id, step, author, payload, then, Optional.empty(), Optional.empty(), false, false);
    }

    /** What stands there now: the corrected words when there are some. */
    public Payload standing() {
        return correction.orElse(payload);
    }

    public Contribution judge(Verdict verdict, Optional<Payload> correction) {
        return new Contribution(
                id,
                step,
                author,
                payload,
                then,
                Optional.of(verdict),
                correction,
                inTheWay,
                withdrawn);
    }

    public Contribution say(boolean inTheWay) {
        return new Contribution(
                id, step, author, payload, then, verdict, correction, inTheWay, withdrawn);
    }

    public Contribution withdraw() {
        var gone = new Payload("", payload.sealed());
        return new Contribution(
                id, step, author, gone, then, Optional.empty(), Optional.empty(), false, true);
    }
}
