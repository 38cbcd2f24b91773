package tillit.conversation.method.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Event;
import tillit.conversation.method.Payload;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.method.Verdict;

/**
 * Everything that was given in the room. Adding one copies none of the others.
 *
 * @param weights how many characters there have ever been of each author in each step, also what was taken back and
 *     what was corrected: it lies in the log
 */
public record Contributions(
        PMap<ContributionId, Contribution> byId,
        PMap<StepId, TreePVector<ContributionId>> inOrder,
        PMap<StepId, PMap<SeatId, TreePVector<ContributionId>>> byAuthor,
        PMap<StepId, PMap<SeatId, Long>> weights) {

    public static final Contributions NONE =
            new Contributions(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty());

    /** The contribution with this id, also when it was withdrawn. */
    public Optional<Contribution> ever(ContributionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The contribution with this id, unless it was withdrawn. */
    public Optional<Contribution> find(ContributionId id) {
        return ever(id).filter(found -> !found.withdrawn());
    }

    /** What stands in a step, oldest first. */
    public List<Contribution> in(StepId step) {
        return standing(inOrder.getOrDefault(step, TreePVector.empty()));
    }

    /** What one author has in a step, oldest first. */
    public List<Contribution> by(SeatId author, StepId step) {
        return standing(authors(step).getOrDefault(author, TreePVector.empty()));
    }

    public int count(SeatId author, StepId step) {
        return authors(step).getOrDefault(author, TreePVector.empty()).size();
    }

    /** How many characters there have ever been of one author in a step, corrections included. */
    public long weight(SeatId author, StepId step) {
        return weights(step).getOrDefault(author, 0L);
    }

    /** Everyone who ever gave something in a step. */
    public Set<SeatId> authorsIn(StepId step) {
        return authors(step).keySet();
    }

    /** How many there have ever been. */
    public int count() {
        return byId.size();
    }

    public Contributions add(Event.Contributed e, PMap<RoleId, SeatId> roles) {
        var then = new Contribution.Then(count(), roles);
        return add(Contribution.fresh(e.id(), e.step(), e.author(), e.payload(), then));
    }

    private Contributions add(Contribution fresh) {
        var inStep = inOrder.getOrDefault(fresh.step(), TreePVector.empty()).plus(fresh.id());
        var authors = authors(fresh.step());
        var own = authors.getOrDefault(fresh.author(), TreePVector.empty()).plus(fresh.id());
        return new Contributions(
                byId.plus(fresh.id(), fresh),
                inOrder.plus(fresh.step(), inStep),
                byAuthor.plus(fresh.step(), authors.plus(fresh.author(), own)),
                heavier(fresh, fresh.payload()));
    }

    public Contributions withdraw(ContributionId id) {
        var found = byId.get(id);
        if (found == null || found.withdrawn()) return this;
        var authors = authors(found.step());
        var own = authors.getOrDefault(found.author(), TreePVector.empty()).minus(id);
        var inStep = inOrder.getOrDefault(found.step(), TreePVector.empty()).minus(id);
        return new Contributions(
                byId.plus(id, found.withdraw()),
                inOrder.plus(found.step(), inStep),
                byAuthor.plus(found.step(), authors.plus(found.author(), own)),
                weights);
    }

    public Contributions judge(ContributionId id, Verdict verdict, Optional<Payload> correction) {
        var found = byId.get(id);
        if (found == null) return this;
        return new Contributions(
                byId.plus(id, found.judge(verdict, correction)),
                inOrder,
                byAuthor,
                correction.map(words -> heavier(found, words)).orElse(weights));
    }

    private PMap<SeatId, TreePVector<ContributionId>> authors(StepId step) {
        return byAuthor.getOrDefault(step, HashTreePMap.empty());
    }

    private PMap<StepId, PMap<SeatId, Long>> heavier(Contribution by, Payload more) {
        var weight = weight(by.author(), by.step()) + more.text().length();
        return weights.plus(by.step(), weights(by.step()).plus(by.author(), weight));
    }

    private PMap<SeatId, Long> weights(StepId step) {
        return weights.getOrDefault(step, HashTreePMap.empty());
    }

    private List<Contribution> standing(List<ContributionId> ids) {
        return ids.stream().map(this::ever).flatMap(Optional::stream).toList();
    }
}
