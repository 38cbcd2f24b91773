package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A room in which a test meets: it stores events as a real one does, and its clock goes by hand. */
final class TestRoom {

    final Method method;
    final List<Event> log = new ArrayList<>();
    RoomState state = RoomState.empty();
    Instant now = Instant.parse("2026-09-01T13:00:00Z");

    TestRoom(Method method) {
        this.method = method;
    }

    /** This room as it is now, whatever happens in it later. */
    TestRoom asItIs() {
        var same = new TestRoom(method);
        same.log.addAll(log);
        same.state = state;
        same.now = now;
        return same;
    }

    /** A room in which these people sit and are here, and the talk has started. */
    static TestRoom started(Method method, Collection<SeatId> people) {
        var room = waiting(method, people);
        room.does(new Command.Start(SeatId.SYSTEM, List.of()));
        return room;
    }

    /** The same before the start. */
    static TestRoom waiting(Method method, Collection<SeatId> people) {
        var room = new TestRoom(method);
        for (var seat : people) room.joins(seat);
        return room;
    }

    void joins(SeatId seat) {
        does(new Command.AddSeat(SeatId.SYSTEM, seat, Ekhamn.LEADERS.contains(seat)));
        arrives(seat);
    }

    void arrives(SeatId seat) {
        does(new Command.Arrive(seat, seat));
    }

    void leaves(SeatId seat) {
        does(new Command.Leave(seat, seat));
    }

    /** The command is accepted, and its events are stored. */
    List<Event> does(Command command) {
        return switch (Engine.decide(method, state, command, now)) {
            case Decision.Accepted(var events) -> store(events);
            case Decision.Refused(var why) -> fail(command + " was refused: " + why);
        };
    }

    /** Whatever is decided; what happened is stored. */
    Decision hears(Command command) {
        var decision = Engine.decide(method, state, command, now);
        if (decision instanceof Decision.Accepted(var events)) store(events);
        return decision;
    }

    /** Why the command is refused; fails when it is not. */
    Refusal refuses(Command command) {
        return switch (Engine.decide(method, state, command, now)) {
            case Decision.Accepted(var events) -> fail(command + " was accepted: " + events);
            case Decision.Refused(var why) -> why;
        };
    }

    private List<Event> store(List<Event> events) {
        log.addAll(events);
        state = state.applyAll(events);
        return events;
    }

    boolean isErased() {
        return state.course().phase() == View.Phase.ERASED;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    StepId step() {
        return state.step().orElseThrow();
    }

    void advances() {
        does(new Command.Advance(SeatId.SYSTEM, step()));
    }

    void goesBack() {
        does(new Command.GoBack(SeatId.SYSTEM, step()));
    }

    void skips() {
        does(new Command.Skip(SeatId.SYSTEM, step(), SkipReason.NO_TIME));
    }

    void advancesTo(String id) {
        while (!step().equals(new StepId(id))) advances();
    }

    ContributionId gives(SeatId author, String text) {
        var id = new ContributionId(UUID.randomUUID());
        does(giving(author, id, text));
        return id;
    }

    Command.Contribute giving(SeatId author, ContributionId id, String text) {
        var payload = new Payload(text, method.room() == RoomKind.SEALED);
        return new Command.Contribute(author, step(), id, author, payload);
    }

    View seenBy(SeatId seat) {
        return Engine.view(method, state, new Onlooker.Seated(seat));
    }

    View onBigScreen() {
        return Engine.view(method, state, new Onlooker.BigScreen());
    }

    void speaks(SeatId expected) {
        assertThat(seenBy(expected).speaker()).isEqualTo(Optional.of(expected));
    }

    static List<String> texts(List<View.Seen> seen) {
        return seen.stream().map(it -> it.payload().text()).toList();
    }
}
