package tillit.conversation.method.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
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
 * @param inOrder what stands in each step, by how many there had been when it was given
 * @param byAuthor what stands of each author; who took everything back is not in it
 * @param byTable what stands of each table in the hall
 * @param weights how many characters there have ever been of each author in each step, also what was taken back and
 *     what was corrected: it lies in the log
 */
public record Contributions(
        PMap<ContributionId, Contribution> byId,
        PMap<StepId, TreePMap<Integer, ContributionId>> inOrder,
        PMap<StepId, PMap<SeatId, TreePVector<ContributionId>>> byAuthor,
        PMap<StepId, PMap<Integer, TreePVector<ContributionId>>> byTable,
        PMap<StepId, PMap<SeatId, Long>> weights) {

    public static final Contributions NONE =
            new Contributions(
                    HashTreePMap.empty(),
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
        return standing(order(step).values()).toList();
    }

    /** How many stand in a step. */
    public int standing(StepId step) {
        return order(step).size();
    }

    /** What one table of the hall has in a step, oldest first. */
    public List<Contribution> at(int table, StepId step) {
        return standing(tables(step).getOrDefault(table, TreePVector.empty())).toList();
    }

    /** What one author has in a step, oldest first. */
    public List<Contribution> by(SeatId author, StepId step) {
        return standing(authors(step).getOrDefault(author, TreePVector.empty())).toList();
    }

    /** How many of one table of the hall stand in a step. */
    public int count(int table, StepId step) {
        return tables(step).getOrDefault(table, TreePVector.empty()).size();
    }

    /** How many of one author stand in a step. */
    public int count(SeatId author, StepId step) {
        return authors(step).getOrDefault(author, TreePVector.empty()).size();
    }

    /** How many characters there have ever been of one author in a step, corrections included. */
    public long weight(SeatId author, StepId step) {
        return weights(step).getOrDefault(author, 0L);
    }

    /** Everyone of whom something stands in a step. */
    public Set<SeatId> authorsIn(StepId step) {
        return authors(step).keySet();
    }

    /** How many there have ever been. */
    public int count() {
        return byId.size();
    }

    public Contributions add(
            Event.Contributed e, PMap<RoleId, SeatId> roles, Optional<Integer> table) {
        var then = new Contribution.Then(count(), roles, table);
        return add(Contribution.fresh(e.id(), e.step(), e.author(), e.payload(), then));
    }

    private Contributions add(Contribution fresh) {
        var step = fresh.step();
        return new Contributions(
                byId.plus(fresh.id(), fresh),
                inOrder.plus(step, order(step).plus(fresh.then().given(), fresh.id())),
                byAuthor.plus(step, with(authors(step), fresh.author(), fresh.id())),
                fresh.then()
                        .table()
                        .map(at -> byTable.plus(step, with(tables(step), at, fresh.id())))
                        .orElse(byTable),
                heavier(fresh, fresh.payload()));
    }

    public Contributions withdraw(ContributionId id) {
        var found = byId.get(id);
        if (found == null || found.withdrawn()) return this;
        var step = found.step();
        return new Contributions(
                byId.plus(id, found.withdraw()),
                inOrder.plus(step, order(step).minus(found.then().given())),
                byAuthor.plus(step, without(authors(step), found.author(), id)),
                found.then()
                        .table()
                        .map(at -> byTable.plus(step, without(tables(step), at, id)))
                        .orElse(byTable),
                weights);
    }

    public Contributions judge(ContributionId id, Verdict verdict, Optional<Payload> correction) {
        var found = byId.get(id);
        if (found == null) return this;
        return new Contributions(
                byId.plus(id, found.judge(verdict, correction)),
                inOrder,
                byAuthor,
                byTable,
                correction.map(words -> heavier(found, words)).orElse(weights));
    }

    public Contributions say(ContributionId id, boolean inTheWay) {
        var found = byId.get(id);
        if (found == null || found.withdrawn()) return this;
        return new Contributions(
                byId.plus(id, found.say(inTheWay)), inOrder, byAuthor, byTable, weights);
    }

    private PMap<SeatId, TreePVector<ContributionId>> authors(StepId step) {
        return byAuthor.getOrDefault(step, HashTreePMap.empty());
    }

    private PMap<Integer, TreePVector<ContributionId>> tables(StepId step) {
        return byTable.getOrDefault(step, HashTreePMap.empty());
    }

    private TreePMap<Integer, ContributionId> order(StepId step) {
        return inOrder.getOrDefault(step, TreePMap.empty());
    }

    private static <K> PMap<K, TreePVector<ContributionId>> with(
            PMap<K, TreePVector<ContributionId>> all, K of, ContributionId id) {
        return all.plus(of, all.getOrDefault(of, TreePVector.empty()).plus(id));
    }

    private static <K> PMap<K, TreePVector<ContributionId>> without(
            PMap<K, TreePVector<ContributionId>> all, K of, ContributionId id) {
        var left = all.getOrDefault(of, TreePVector.empty()).minus(id);
        return left.isEmpty() ? all.minus(of) : all.plus(of, left);
    }

    private PMap<StepId, PMap<SeatId, Long>> heavier(Contribution by, Payload more) {
        var weight = weight(by.author(), by.step()) + more.text().length();
        return weights.plus(by.step(), weights(by.step()).plus(by.author(), weight));
    }

    private PMap<SeatId, Long> weights(StepId step) {
        return weights.getOrDefault(step, HashTreePMap.empty());
    }

    private Stream<Contribution> standing(Collection<ContributionId> ids) {
        return ids.stream().map(this::ever).flatMap(Optional::stream);
    }
}
