package tillit.conversation.method;

import java.util.List;
import java.util.Optional;

/**
 * Something that somebody in the room wants to happen. {@code by} is who asks: a seat, or {@link
 * SeatId#SYSTEM}. Commands that move the
 * room name the step (or the turn) that the asker saw, so of two that conflict one wins and the other
 * is told.
 */
public sealed interface Command {

    /** The system: it may do what a leader may. */
    SeatId SYSTEM = SeatId.SYSTEM;

    SeatId by();

    /** The leader starts the meeting; {@code returning} have something from last time to tell of. */
    record Start(SeatId by, List<SeatId> returning) implements Command {}

    /** A seat is put at the table: a member, a substitute, somebody added late. */
    record AddSeat(SeatId by, SeatId seat, boolean leads) implements Command {}

    /** A seat is taken away; what it gave anonymously stays, its roles are vacant until it is put back. */
    record RemoveSeat(SeatId by, SeatId seat) implements Command {}

    /** Somebody is here, or back; a leader may say so for somebody without a phone. */
    record Arrive(SeatId by, SeatId seat) implements Command {}

    record Leave(SeatId by, SeatId seat) implements Command {}

    /** Who holds the lead now: each leader may take it, or hand it to another leader. */
    record HandLead(SeatId by, SeatId to) implements Command {}

    /** The hall has so many tables, numbered from 1; it may get more, not fewer. From now on people sit where they sit. */
    record LayTables(SeatId by, int tables) implements Command {}

    /** A seat sits down at the table with this number; who sits down is here. */
    record SitDown(SeatId by, SeatId seat, int table) implements Command {}

    /** A seat is given a place at the table with the fewest people, unless it has one. */
    record FindTable(SeatId by, SeatId seat) implements Command {}

    /** A seat becomes the host of its table: by itself, by a neighbour, or as a leader says. */
    record Host(SeatId by, SeatId seat) implements Command {}

    record Advance(SeatId by, StepId from) implements Command {}

    record GoBack(SeatId by, StepId from) implements Command {}

    record Skip(SeatId by, StepId from, SkipReason reason) implements Command {}

    /** More time, 1–60 minutes. */
    record Extend(SeatId by, StepId from, int minutes) implements Command {}

    /** The leader (or in a talk, one who acts) names who has the role that this step gives. */
    record GiveRole(SeatId by, StepId from, RoleId role, SeatId to) implements Command {}

    /** The leader says what was voted forward; its author gets the role that the vote gives. */
    record Elect(SeatId by, StepId from, ContributionId winner) implements Command {}

    /** The one who speaks, or the leader, lets the next one speak. */
    record PassTurn(SeatId by, StepId from, SeatId speaker) implements Command {}

    /** {@code author} differs from {@code by} when a leader writes for somebody without a phone. */
    record Contribute(SeatId by, StepId step, ContributionId id, SeatId author, Payload payload)
            implements Command {}

    record Withdraw(SeatId by, ContributionId id) implements Command {}

    /** Whoever may take it back says whether it is in their way, for somebody who can do something about it. */
    record SayInTheWay(SeatId by, ContributionId id, boolean inTheWay) implements Command {}

    /**
     * A leader brings in what was given outside the room, on paper or at a workplace, also after the step and after
     * the end; {@code seat} is one of {@link SeatId#brought}.
     */
    record Bring(SeatId by, StepId step, ContributionId id, SeatId seat, Payload payload)
            implements Command {}

    /** A leader takes out again what was brought in. */
    record TakeOut(SeatId by, ContributionId id) implements Command {}

    /** {@code correction} is there exactly when the verdict is CORRECTED. */
    record Judge(SeatId by, ContributionId id, Verdict verdict, Optional<Payload> correction)
            implements Command {}

    /** The leader shows what waits until all have given theirs. */
    record Show(SeatId by, StepId step) implements Command {}

    /** On the wall of words {@code word} counts as {@code into}; both are keys of bricks, at most 200 characters. */
    record JoinWords(SeatId by, StepId step, String word, String into) implements Command {}

    /** What was joined into {@code word} stands for itself again; else each of its spellings does. */
    record PartWords(SeatId by, StepId step, String word) implements Command {}

    record HideWord(SeatId by, StepId step, String word) implements Command {}

    record UnhideWord(SeatId by, StepId step, String word) implements Command {}

    /** Whether the wall also shows what only one has sent. */
    record ShowAllWords(SeatId by, StepId step, boolean all) implements Command {}

    /** The leader ends the talk: everyone packs their treasure chest. */
    record Close(SeatId by) implements Command {}

    /** The leader erases the room. Nothing comes after. */
    record Erase(SeatId by) implements Command {}
}
