package tillit.conversation.room;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.conversation.method.Command;
import tillit.conversation.method.Decision;
import tillit.conversation.method.Engine;
import tillit.conversation.method.Event;
import tillit.conversation.method.SeatId;

/**
 * What one turn adds to a room's log. Each task is decided on what those before it have made of the room; one that
 * is refused refuses only itself.
 */
final class Minutes {

    private final Set<UUID> keys;
    private final Set<TokenHash> tokens;
    private final Clock clock;
    private final List<RoomLog.Line> lines = new ArrayList<>();
    private final Map<TokenHash, SeatId> joined = new LinkedHashMap<>();
    private Optional<RoomNow> erased = Optional.empty();
    private RoomNow now;
    private int lastSeat;

    /**
     * @param keys of these tasks, those that the log has already; this class adds its own
     * @param tokens the same
     * @param lastSeat the highest number that any seat has ever had
     */
    Minutes(RoomNow now, Set<UUID> keys, Set<TokenHash> tokens, int lastSeat, Clock clock) {
        this.now = now;
        this.keys = keys;
        this.tokens = tokens;
        this.lastSeat = lastSeat;
        this.clock = clock;
    }

    Outcome decide(Task task) {
        return switch (task) {
            case Task.Tell tell when keys.contains(tell.key()) -> done();
            case Task.Tell tell -> tell(Optional.of(tell.key()), tell.command());
            case Task.Join join when tokens.contains(join.token()) -> done();
            case Task.Join join -> join(join.token());
        };
    }

    /** The room as it is after all of them. */
    RoomNow now() {
        return now;
    }

    List<RoomLog.Line> lines() {
        return lines;
    }

    Map<TokenHash, SeatId> joined() {
        return joined;
    }

    /** The room as it was before it was erased, if it was. */
    Optional<RoomNow> erased() {
        return erased;
    }

    /** Whoever has a phone in their hand is here. */
    private Outcome join(TokenHash token) {
        var seat = new SeatId(lastSeat + 1);
        var added = tell(Optional.empty(), new Command.AddSeat(Command.SYSTEM, seat, false));
        if (added instanceof Outcome.No) return added;
        lastSeat++;
        tokens.add(token);
        joined.put(token, seat);
        return tell(Optional.empty(), new Command.Arrive(seat, seat));
    }

    private Outcome tell(Optional<UUID> key, Command command) {
        return switch (Engine.decide(now.method(), now.state(), command, clock.instant())) {
            case Decision.Refused refused -> new Outcome.No(refused.why());
            case Decision.Accepted accepted -> note(key, accepted.events());
        };
    }

    private Outcome note(Optional<UUID> key, List<Event> events) {
        for (int i = 0; i < events.size(); i++)
            lines.add(line(now.seq() + i + 1, events.get(i), i == 0 ? key : Optional.empty()));
        if (!events.isEmpty()) key.ifPresent(keys::add);
        if (events.stream().anyMatch(Event.Erased.class::isInstance)) erased = Optional.of(now);
        now = now.after(events);
        return done();
    }

    private static RoomLog.Line line(long seq, Event event, Optional<UUID> key) {
        return new RoomLog.Line(seq, EventText.of(event), key);
    }

    private Outcome done() {
        return new Outcome.Done(now.seq());
    }
}
