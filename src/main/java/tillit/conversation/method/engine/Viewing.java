package tillit.conversation.method.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.conversation.method.Method;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.View;
import tillit.conversation.method.state.Course;

/** Draws what one onlooker may see of a room now. */
public final class Viewing {

    private Viewing() {}

    public static View view(Method method, RoomState state, Onlooker onlooker) {
        var meeting = new Meeting(method, state);
        return isStranger(meeting, onlooker)
                ? closedDoor(meeting)
                : view(meeting, seat(onlooker), new Seeing(new Sight(meeting, onlooker)));
    }

    private static View view(Meeting meeting, Optional<SeatId> me, Seeing seeing) {
        var step = meeting.now();
        var course = meeting.state().course();
        var ring = new Ring(meeting);
        var progress = step.map(now -> Progress.of(meeting, now, me)).orElse(Progress.NONE);
        return new View(
                meeting.phase(),
                step,
                step.flatMap(now -> meeting.method().after(now.id())),
                course.now().map(Course.Now::since).orElse(Instant.EPOCH),
                course.now().map(Course.Now::endsAt).orElse(Instant.EPOCH),
                ring.task(me),
                me,
                ring.sittings(me),
                meeting.state().seating().lead(),
                Map.copyOf(meeting.state().casting().roles()),
                Rounds.speaker(meeting),
                step.map(now -> Rounds.toSpeak(meeting, now)).orElse(List.of()),
                seeing.question(),
                step.map(seeing::given).orElse(List.of()),
                step.map(seeing::table).orElse(List.of()),
                seeing.keepable(),
                progress.done(),
                progress.have(),
                progress.of(),
                step.map(now -> Showing.nothingWaits(meeting, now)).orElse(false),
                Map.copyOf(course.skipped()),
                step.map(now -> new People(meeting, now).tablesSeated(me)).orElse(List.of()));
    }

    private static Optional<SeatId> seat(Onlooker onlooker) {
        return onlooker instanceof Onlooker.Seated(var seat) ? Optional.of(seat) : Optional.empty();
    }

    private static boolean isStranger(Meeting meeting, Onlooker onlooker) {
        return seat(onlooker).filter(seat -> !meeting.has(seat)).isPresent();
    }

    /** For somebody who has no seat: not even who is in the room. */
    private static View closedDoor(Meeting meeting) {
        return new View(
                meeting.phase(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                View.Task.WAIT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                0,
                0,
                false,
                Map.of(),
                List.of());
    }
}
