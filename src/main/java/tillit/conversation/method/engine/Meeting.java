package tillit.conversation.method.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.Event;
import tillit.conversation.method.Keep;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Verdict;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.state.Contribution;
import tillit.conversation.method.state.Seat;

/** A method and how far a room has come in it: what the rules ask about. */
record Meeting(Method method, RoomState state) {

    Phase phase() {
        return state.course().phase();
    }

    Optional<Step> now() {
        return state.step().flatMap(method::step);
    }

    boolean isIn(StepId step) {
        return state.course().isIn(step);
    }

    boolean has(SeatId seat) {
        return state.seating().has(seat);
    }

    boolean here(SeatId seat) {
        return state.seating().here(seat);
    }

    /** Whether this seat, or the system, may do what leaders do. */
    boolean steers(SeatId by) {
        return by.equals(SeatId.SYSTEM) || state.seating().leads(by);
    }

    /** Whether {@code by} may say something for this seat: their own, or they lead. */
    boolean speaksFor(SeatId by, SeatId seat) {
        return by.equals(seat) || steers(by);
    }

    SeatId leadOrNobody() {
        return state.seating().lead().orElse(SeatId.SYSTEM);
    }

    /** Whether this seat writes, speaks, votes, draws or picks in this step. */
    boolean acts(SeatId seat, Step step) {
        return new People(this, step).act(seat);
    }

    /** Those who act in this step and are here, in seat order. */
    Stream<SeatId> actingHere(Step step) {
        var people = new People(this, step);
        return state.seating().seats().stream()
                .filter(Seat::here)
                .map(Seat::id)
                .filter(people::act);
    }

    /** Whether people sit at tables of a hall: thousands, of whom nobody walks from one to the next. */
    boolean inHall() {
        return state.places().laid();
    }

    /** Whether steps deal people out to small tables. In an open room they turn to whom they sit beside. */
    boolean deals() {
        return method.room() == RoomKind.SEALED;
    }

    /** Whether what is talked about at tables in an open room is only said: it is kept by nobody. */
    boolean isOnlySaid(Step step) {
        return !deals() && step.kind() == StepKind.TABLES && step.keep() == Keep.NOTHING;
    }

    /** What earlier steps put on the table for this one, oldest first within each. */
    List<Contribution> readIn(Step step) {
        return step.reads().stream()
                .flatMap(read -> state.contributions().in(read).stream())
                .toList();
    }

    /** Whether something may be voted for, and voted forward, in the step of now. */
    boolean isCandidate(Contribution contribution) {
        var dropped = contribution.verdict().equals(Optional.of(Verdict.DROPPED));
        return !dropped
                && now().filter(step -> step.reads().contains(contribution.step())).isPresent();
    }

    boolean nowIs(StepKind kind) {
        return now().filter(step -> step.kind() == kind).isPresent();
    }

    Meeting after(List<Event> events) {
        return new Meeting(method, state.applyAll(events));
    }
}
