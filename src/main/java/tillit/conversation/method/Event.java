package tillit.conversation.method;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that has happened in the room. The state is what the events add up to, in their order. */
public sealed interface Event {

    record Started(List<SeatId> returning, Instant at) implements Event {}

    record SeatAdded(SeatId seat, boolean leads) implements Event {}

    /** The roles of who sat there are nobody's. */
    record SeatRemoved(SeatId seat) implements Event {}

    record Arrived(SeatId seat) implements Event {}

    record Left(SeatId seat) implements Event {}

    record LeadHanded(SeatId to) implements Event {}

    /** The room is in this step from now on; {@code seconds} is its planned time. */
    record StepEntered(StepId step, Instant at, int seconds) implements Event {}

    record StepSkipped(StepId step, SkipReason reason) implements Event {}

    record StepExtended(StepId step, int seconds) implements Event {}

    record RoleGiven(RoleId role, SeatId to) implements Event {}

    record RoleVacated(RoleId role) implements Event {}

    record Elected(StepId step, ContributionId winner) implements Event {}

    /** Nobody speaks any more when {@code speaker} is empty: all have had their turn. */
    record TurnPassed(StepId step, Optional<SeatId> speaker) implements Event {}

    record Contributed(StepId step, ContributionId id, SeatId author, SeatId by, Payload payload)
            implements Event {}

    record Withdrawn(ContributionId id) implements Event {}

    record SaidInTheWay(ContributionId id, boolean inTheWay) implements Event {}

    record Judged(ContributionId id, Verdict verdict, Optional<Payload> correction)
            implements Event {}

    record Shown(StepId step) implements Event {}

    /** Who sits at which table, in a step of small groups; the first of each list is its host. */
    record TablesSet(StepId step, List<List<SeatId>> tables) implements Event {}

    /** The hall has tables with numbers from 1 to this; never fewer than before. */
    record TablesLaid(int tables) implements Event {}

    record SatDown(SeatId seat, int table) implements Event {}

    record Hosted(int table, SeatId seat) implements Event {}

    /** {@code word} and {@code into} are keys of bricks on the wall, and never say who sent what. */
    record WordsJoined(StepId step, String word, String into) implements Event {}

    record WordsParted(StepId step, String word) implements Event {}

    record WordHidden(StepId step, String word) implements Event {}

    record WordUnhidden(StepId step, String word) implements Event {}

    record AllWordsShown(StepId step, boolean all) implements Event {}

    record Closed(Instant at) implements Event {}

    record Erased(Instant at) implements Event {}
}
