package tillit.programme.rollout.kept;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tillit.organisation.Organisation;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.solving.Composer;
import tillit.programme.rollout.solving.Mending;
import tillit.programme.rollout.solving.Outcome;
import tillit.programme.rollout.solving.Remedy;

/** Plans while somebody waits some seconds: one at a time, for each keeps a processor busy. */
@Service
public class Planning {

    private final Rollouts rollouts;
    private final Organisation organisation;
    private final Duration longest;
    private final ReentrantLock turn = new ReentrantLock(true);

    Planning(
            Rollouts rollouts,
            Organisation organisation,
            @Value("${tillit.rollout.longest}") Duration longest) {
        this.rollouts = rollouts;
        this.organisation = organisation;
        this.longest = longest;
    }

    /**
     * Not everybody gets a place, and what would help.
     *
     * @param people who have none
     * @param sessions so many more occasions at least
     */
    public record TooLittle(int people, int sessions, List<Remedy> remedies) {}

    /** Proposes a plan from tomorrow on. Empty when it did, or when there is nothing to plan. */
    public Optional<TooLittle> plan(RolloutPart it, UUID key) {
        var seen = rollouts.newest(it).map(KeptPlan::id);
        var question = rollouts.question(it, organisation.today().plusDays(1));
        if (question.isEmpty()) return Optional.empty();
        turn.lock();
        try {
            return switch (Composer.compose(question.get(), longest, UUID::randomUUID)) {
                case Outcome.Planned found -> {
                    rollouts.propose(it, seen, key, found.plan(), Optional.empty());
                    yield Optional.empty();
                }
                case Outcome.TooLittle few ->
                        Optional.of(
                                new TooLittle(
                                        few.people(), few.sessions(), Remedy.of(question.get())));
            };
        } finally {
            turn.unlock();
        }
    }

    /** A trainer cannot come: proposes what has to change, and nothing else. */
    public void mend(RolloutPart it, UUID key, Away away) {
        var newest = rollouts.newest(it);
        var question = rollouts.question(it, organisation.today());
        if (question.isEmpty() || newest.isEmpty()) return;
        var mended = Mending.of(question.get().after(newest.get().plan()), away);
        rollouts.propose(it, Optional.of(newest.get().id()), key, mended.plan(), Optional.of(away));
    }
}
