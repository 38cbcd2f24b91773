package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.Talks.Moment;

/** Whatever is asked for in a room, in whichever order. */
class AnyOrderTest {

    @Test
    void the_room_stays_valid() {
        eachChange(moment ->
                Invariants.ALL.forEach((name, check) ->
                        assertThatCode(() -> check.accept(moment.after()))
                                .as(name)
                                .doesNotThrowAnyException()));
    }

    @Test
    void nobody_is_shown_what_is_hidden_and_nothing_is_hidden_that_is_shown() {
        eachChange(moment -> {
            var room = moment.after();
            var oracle = new Oracle(room.method, room.log);
            for (int seat = 0; seat < 8; seat++) OracleChecks.seat(room, oracle, new SeatId(seat));
            OracleChecks.bigScreen(room, oracle);
        });
    }

    @Test
    void the_big_screen_shows_nothing_that_a_single_seat_could_not_see() {
        eachChange(moment -> {
            var room = moment.after();
            var screen = OracleChecks.everything(room.onBigScreen());
            for (var seat : room.state.seating().bySeat().keySet())
                assertThat(screen).isSubsetOf(OracleChecks.everything(room.seenBy(seat)));
        });
    }

    /** More time, and parting a word further, can be asked for twice; the room knows a request by its key. */
    @Test
    void the_same_command_twice_changes_nothing_the_second_time() {
        eachChange(moment -> {
            if (moment.command() instanceof Command.Extend) return;
            if (moment.command() instanceof Command.PartWords) return;
            assertThat(changes(moment.command(), moment.after())).isFalse();
        });
    }

    @Test
    void of_two_who_move_the_room_at_once_one_is_told() {
        eachChange(moment -> {
            for (var rival : moves(moment.before())) {
                var told =
                        Engine.decide(
                                moment.after().method,
                                moment.after().state,
                                rival,
                                moment.after().now);
                if (moment.happened(Event.StepEntered.class))
                    assertThat(told).isEqualTo(new Decision.Refused(Refusal.STEP_MOVED));
                else if (rival instanceof Command.PassTurn
                        && moment.happened(Event.TurnPassed.class))
                    assertThat(told).isEqualTo(new Decision.Refused(Refusal.TURN_MOVED));
            }
        });
    }

    /** So that the tests above are about something. */
    @Test
    void the_talks_come_to_everything_that_can_happen_or_be_refused() {
        for (var kind : Event.class.getPermittedSubclasses())
            assertThat(moments(moment -> moment.happened(kind.asSubclass(Event.class))))
                    .as(kind.getSimpleName())
                    .isGreaterThan(5);
        for (var why : Refusal.values())
            assertThat(moments(moment -> moment.decision().equals(new Decision.Refused(why))))
                    .as(why.name())
                    .isPositive();
    }

    private static long moments(Predicate<Moment> like) {
        return Talks.ALL.stream().filter(like).count();
    }

    private static void eachChange(Consumer<Moment> check) {
        for (var moment : Talks.ALL) {
            if (!moment.changed()) continue;
            try {
                check.accept(moment);
            } catch (AssertionError e) {
                throw new AssertionError(moment.toString(), e);
            }
        }
    }

    /** Each way in which the system could have moved the room on from where it was. */
    private static List<Command> moves(TestRoom room) {
        if (room.state.step().isEmpty()) return List.of();
        var by = SeatId.SYSTEM;
        var moves = new ArrayList<Command>();
        room.onBigScreen()
                .speaker()
                .ifPresent(it -> moves.add(new Command.PassTurn(by, room.step(), it)));
        moves.add(new Command.Advance(by, room.step()));
        moves.add(new Command.GoBack(by, room.step()));
        moves.add(new Command.Skip(by, room.step(), SkipReason.NO_TIME));
        return moves.stream().filter(move -> changes(move, room)).toList();
    }

    private static boolean changes(Command command, TestRoom room) {
        return Engine.decide(room.method, room.state, command, room.now)
                        instanceof Decision.Accepted(var events)
                && !events.isEmpty();
    }
}
