package tillit;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.RoomId;
import tillit.conversation.circle.CircleKeeper;
import tillit.trial.Cast;

/** A circle that a test made for itself, led by Aino and Mikkel, and the open room of its first meeting. */
public record Gathering(CircleId circle, RoomId room) {

    /** Before a test has made one. */
    static final Gathering NONE =
            new Gathering(new CircleId(new UUID(0, 0)), new RoomId(new UUID(0, 0)));

    private static final String METHOD = "collegial-supervision";

    /** A circle of these people whose first of two regular meetings is on. */
    public static Gathering of(CircleKeeper circles, Cast... members) {
        var start = Instant.now().plus(Duration.ofDays(1));
        var meetings =
                Stream.of(start, start.plus(Duration.ofDays(21)))
                        .map(at -> new CirclePlan.Planned(at, "Rådhuset, rum 214", METHOD))
                        .toList();
        var leaders = List.of(Cast.AINO.id(), Cast.MIKKEL.id());
        var people = Arrays.stream(members).map(Cast::id).toList();
        var circle = circles.make(new CirclePlan("Kastanjen", leaders, people, meetings));
        var room = circles.roomOf(circle, 1);
        circles.open(circle, room);
        return new Gathering(circle, room);
    }
}
