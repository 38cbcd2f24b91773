package tillit.conversation.method.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;

/**
 * How many have given theirs in a step.
 *
 * @param done who; in an open room only oneself, for who gave just now would tell what they gave
 */
record Progress(Set<SeatId> done, int have, int of) {

    static final Progress NONE = new Progress(Set.of(), 0, 0);

    static Progress of(Meeting meeting, Step step, Optional<SeatId> onlooker) {
        if (meeting.inHall() && Showing.isAskedOfAll(step)) return ofHall(meeting, step, onlooker);
        var done = Showing.done(meeting, step);
        var acting = meeting.actingHere(step).toList();
        var have = (int) acting.stream().filter(done::contains).count();
        return new Progress(told(meeting, step, done, onlooker), have, acting.size());
    }

    /** Counted as they came in, for thousands; who gave and then left is still counted. */
    private static Progress ofHall(Meeting meeting, Step step, Optional<SeatId> onlooker) {
        var given = meeting.state().contributions();
        var own = onlooker.filter(seat -> given.count(seat, step.id()) > 0).stream();
        var have = given.authorsIn(step.id()).size();
        var here = meeting.state().seating().present();
        return new Progress(
                isEachAsked(step) ? own.collect(Collectors.toUnmodifiableSet()) : Set.of(),
                have,
                Math.max(have, here));
    }

    private static Set<SeatId> told(
            Meeting meeting, Step step, Set<SeatId> done, Optional<SeatId> onlooker) {
        if (!isEachAsked(step)) return Set.of();
        return meeting.method().room() == RoomKind.SEALED
                ? done
                : done.stream()
                        .filter(seat -> onlooker.equals(Optional.of(seat)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether each is asked to give something here, so that one can be done. */
    private static boolean isEachAsked(Step step) {
        return switch (step.kind()) {
            case GATHER, WRITE, VOTE, SCALE, CHOOSE -> true;
            default -> false;
        };
    }
}
