package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.LEADERS_ONLY;
import static tillit.conversation.method.Refusal.NOT_HERE;
import static tillit.conversation.method.Refusal.NO_SUCH_CONTRIBUTION;
import static tillit.conversation.method.Refusal.NO_SUCH_ROLE;
import static tillit.conversation.method.Refusal.NO_SUCH_SEAT;
import static tillit.conversation.method.Refusal.OUT_OF_RANGE;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.Command.Elect;
import tillit.conversation.method.Command.GiveRole;
import tillit.conversation.method.Event;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Contribution;

/** How roles are given: by a vote to the author of what it brought forward, else by name. */
final class Roles {

    /** A leader may name somebody in a vote too: the question may have been told, not written. */
    static final Deed<GiveRole> GIVE =
            Rules.of(GiveRole.class)
                    .during(RUNNING)
                    .in(GiveRole::from)
                    .must(LEADERS_ONLY, Roles::mayName)
                    .must(NO_SUCH_ROLE, Roles::isGivenHere)
                    .must(NO_SUCH_SEAT, (meeting, give) -> meeting.has(give.to()))
                    .must(NOT_HERE, (meeting, give) -> meeting.here(give.to()))
                    .must(OUT_OF_RANGE, Roles::isFreeForIt)
                    .unless(Roles::hasItFromHere)
                    .then((meeting, give, now) -> hand(meeting, give.role(), give.to()).toList());

    static final Deed<Elect> ELECT =
            Rules.of(Elect.class)
                    .leadersOnly()
                    .during(RUNNING)
                    .in(Elect::from)
                    .must(WRONG_KIND, (meeting, elect) -> meeting.nowIs(StepKind.VOTE))
                    .must(
                            NO_SUCH_CONTRIBUTION,
                            (meeting, elect) -> winner(meeting, elect).isPresent())
                    .must(OUT_OF_RANGE, Roles::isCandidate)
                    .must(NO_SUCH_SEAT, Roles::canTakeTheRole)
                    .unless(Roles::isElected)
                    .then(Roles::elect);

    private Roles() {}

    private static boolean mayName(Meeting meeting, GiveRole give) {
        return meeting.steers(give.by())
                || meeting.now()
                        .filter(step -> step.kind() == StepKind.TALK)
                        .filter(step -> meeting.acts(give.by(), step))
                        .isPresent();
    }

    private static boolean isGivenHere(Meeting meeting, GiveRole give) {
        return given(meeting).equals(Optional.of(give.role()));
    }

    /** Nobody acts in a step in two roles: the case owner is not their own partner. */
    private static boolean isFreeForIt(Meeting meeting, GiveRole give) {
        var act = meeting.now().orElseThrow().act();
        return otherRoles(meeting, give.to(), give.role())
                .noneMatch(role -> act.names(role.name()));
    }

    private static boolean hasItFromHere(Meeting meeting, GiveRole give) {
        var casting = meeting.state().casting();
        return casting.settled(give.from(), give.role())
                && casting.holder(give.role()).equals(Optional.of(give.to()));
    }

    private static Optional<Contribution> winner(Meeting meeting, Elect elect) {
        return meeting.state().contributions().find(elect.winner());
    }

    private static boolean isCandidate(Meeting meeting, Elect elect) {
        return winner(meeting, elect).filter(meeting::isCandidate).isPresent();
    }

    private static boolean canTakeTheRole(Meeting meeting, Elect elect) {
        return given(meeting).isEmpty()
                || winner(meeting, elect).filter(won -> meeting.has(won.author())).isPresent();
    }

    private static boolean isElected(Meeting meeting, Elect elect) {
        var casting = meeting.state().casting();
        var author = winner(meeting, elect).map(Contribution::author);
        return casting.question().equals(Optional.of(elect.winner()))
                && elect.winner().equals(casting.elected().get(elect.from()))
                && given(meeting).map(role -> casting.holder(role).equals(author)).orElse(true);
    }

    private static List<Event> elect(Meeting meeting, Elect elect, Instant now) {
        var author = winner(meeting, elect).orElseThrow().author();
        var elected = Stream.<Event>of(new Event.Elected(elect.from(), elect.winner()));
        return Stream.concat(
                        elected,
                        given(meeting).stream().flatMap(role -> hand(meeting, role, author)))
                .toList();
    }

    /** Who has another role lays it down: the listener becomes the speaker, the partner a case owner. */
    private static Stream<Event> hand(Meeting meeting, RoleId role, SeatId to) {
        var laidDown = otherRoles(meeting, to, role).<Event>map(Event.RoleVacated::new);
        return Stream.concat(laidDown, Stream.of(new Event.RoleGiven(role, to)));
    }

    private static Stream<RoleId> otherRoles(Meeting meeting, SeatId seat, RoleId than) {
        return meeting.state().casting().rolesOf(seat).stream().filter(role -> !role.equals(than));
    }

    private static Optional<RoleId> given(Meeting meeting) {
        return meeting.now().flatMap(step -> step.gives());
    }
}
