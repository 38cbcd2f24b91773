package tillit.conversation.method.state;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/**
 * Who has which role, and what was voted forward.
 *
 * @param roles in the order in which they were given
 * @param waiting roles of those who were taken away: theirs again when they come back, unless somebody else has got
 *     them
 * @param settled the steps in which a role has been given
 * @param elected what each vote brought forward
 * @param question what was voted forward last: what the talk is about
 */
public record Casting(
        PMap<RoleId, SeatId> roles,
        PMap<RoleId, SeatId> waiting,
        PSet<StepId> settled,
        PMap<StepId, ContributionId> elected,
        Optional<ContributionId> question) {

    public static final Casting NOBODY =
            new Casting(
                    OrderedPMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePSet.empty(),
                    HashTreePMap.empty(),
                    Optional.empty());

    public Optional<SeatId> holder(RoleId role) {
        return Optional.ofNullable(roles.get(role));
    }

    public boolean isElected(ContributionId id) {
        return elected.containsValue(id);
    }

    /** Whether this step has given its role, and somebody still has it. */
    public boolean settled(StepId step, RoleId role) {
        return settled.contains(step) && roles.containsKey(role);
    }

    public Set<RoleId> rolesOf(SeatId seat) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(seat))
                .map(entry -> entry.getKey())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Casting give(RoleId role, SeatId to, Optional<StepId> in) {
        var nowSettled = in.map(settled::plus).orElse(settled);
        return new Casting(
                roles.plus(role, to), waiting.minus(role), nowSettled, elected, question);
    }

    public Casting vacate(RoleId role) {
        return with(roles.minus(role), waiting);
    }

    /** Who is taken away leaves their roles; nobody has them, and they wait. */
    public Casting leave(SeatId seat) {
        var theirs = rolesOf(seat);
        var left = waiting;
        for (var role : theirs) left = left.plus(role, seat);
        return with(roles.minusAll(theirs), left);
    }

    /** Who is put in again finds the roles that waited. */
    public Casting comeBack(SeatId seat) {
        var taken = roles;
        var left = waiting;
        for (var role : waiting.keySet())
            if (seat.equals(waiting.get(role))) {
                taken = taken.plus(role, seat);
                left = left.minus(role);
            }
        return with(taken, left);
    }

    /** Whom each role is about: who has it, or had it until they were taken away. */
    public PMap<RoleId, SeatId> concerned() {
        return waiting.isEmpty() ? roles : roles.plusAll(waiting);
    }

    public Casting elect(StepId step, ContributionId winner) {
        return new Casting(
                roles, waiting, settled, elected.plus(step, winner), Optional.of(winner));
    }

    private Casting with(PMap<RoleId, SeatId> nowHeld, PMap<RoleId, SeatId> nowWaiting) {
        return new Casting(nowHeld, nowWaiting, settled, elected, question);
    }
}
