package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.ALREADY_STARTED;
import static tillit.conversation.method.Refusal.LEADERS_ONLY;
import static tillit.conversation.method.Refusal.NOT_HERE;
import static tillit.conversation.method.Refusal.NOT_YOURS;
import static tillit.conversation.method.Refusal.NO_SUCH_SEAT;
import static tillit.conversation.method.Refusal.NO_SUCH_TABLE;
import static tillit.conversation.method.Refusal.NO_TABLE;
import static tillit.conversation.method.Refusal.OUT_OF_RANGE;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.View.Phase.RUNNING;
import static tillit.conversation.method.View.Phase.WAITING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.Command.FindTable;
import tillit.conversation.method.Command.Host;
import tillit.conversation.method.Command.LayTables;
import tillit.conversation.method.Command.SitDown;
import tillit.conversation.method.Event;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.state.Places;

/** Where people sit in a hall, and who is host at their table. */
final class Halls {

    /** Room for 6,000 people in threes. */
    static final int MOST_TABLES = 2_000;

    static final Deed<LayTables> LAY =
            Rules.of(LayTables.class)
                    .leadersOnly()
                    .during(WAITING, RUNNING)
                    .must(WRONG_KIND, (meeting, lay) -> meeting.method().room() == RoomKind.OPEN)
                    .must(ALREADY_STARTED, (meeting, lay) -> isWaitingOrLaid(meeting))
                    .must(OUT_OF_RANGE, Halls::areNotFewer)
                    .unless((meeting, lay) -> places(meeting).tables() == lay.tables())
                    .then((meeting, lay, now) -> List.of(new Event.TablesLaid(lay.tables())));

    static final Deed<SitDown> SIT_DOWN =
            Rules.of(SitDown.class)
                    .during(WAITING, RUNNING)
                    .must(NO_SUCH_SEAT, (meeting, sit) -> meeting.has(sit.seat()))
                    .must(LEADERS_ONLY, (meeting, sit) -> meeting.speaksFor(sit.by(), sit.seat()))
                    .must(NO_SUCH_TABLE, (meeting, sit) -> places(meeting).has(sit.table()))
                    .unless((meeting, sit) ->
                            table(meeting, sit.seat()).equals(Optional.of(sit.table())))
                    .then((meeting, sit, now) -> sits(meeting, sit.by(), sit.seat(), sit.table()));

    static final Deed<FindTable> FIND_TABLE =
            Rules.of(FindTable.class)
                    .during(WAITING, RUNNING)
                    .must(NO_SUCH_SEAT, (meeting, find) -> meeting.has(find.seat()))
                    .must(
                            LEADERS_ONLY,
                            (meeting, find) -> meeting.speaksFor(find.by(), find.seat()))
                    .must(NO_SUCH_TABLE, (meeting, find) -> places(meeting).laid())
                    .unless((meeting, find) -> table(meeting, find.seat()).isPresent())
                    .then((meeting, find, now) ->
                            sits(meeting, find.by(), find.seat(), places(meeting).emptiest()));

    /** Whoever sits at the table may say so: it has agreed on it. */
    static final Deed<Host> HOST =
            Rules.of(Host.class)
                    .during(WAITING, RUNNING)
                    .must(NO_SUCH_SEAT, (meeting, host) -> meeting.has(host.seat()))
                    .must(NO_TABLE, (meeting, host) -> table(meeting, host.seat()).isPresent())
                    .must(NOT_YOURS, Halls::isTheirTable)
                    .must(NOT_HERE, (meeting, host) -> meeting.here(host.seat()))
                    .unless((meeting, host) -> places(meeting).isHost(host.seat()))
                    .then((meeting, host, now) ->
                            List.of(
                                    new Event.Hosted(
                                            table(meeting, host.seat()).orElseThrow(),
                                            host.seat())));

    private Halls() {}

    /** A table where people are and none of them is host gets the one who has been here longest. */
    static Optional<Event> follows(Meeting meeting) {
        var places = places(meeting);
        return places.withoutHost().stream()
                .findFirst()
                .map(table ->
                        new Event.Hosted(
                                table, places.at(table).orElseThrow().here().iterator().next()));
    }

    /** Whether a room is a hall is settled before it begins; more tables may be brought in at any time. */
    private static boolean isWaitingOrLaid(Meeting meeting) {
        return meeting.phase() == WAITING || meeting.inHall();
    }

    private static boolean areNotFewer(Meeting meeting, LayTables lay) {
        return lay.tables() >= Math.max(1, places(meeting).tables()) && lay.tables() <= MOST_TABLES;
    }

    /** Who sits down is here; whom a leader puts somewhere may have no phone. */
    private static List<Event> sits(Meeting meeting, SeatId by, SeatId seat, int table) {
        var arrives =
                by.equals(seat) && !meeting.here(seat)
                        ? Stream.<Event>of(new Event.Arrived(seat))
                        : Stream.<Event>empty();
        return Stream.concat(arrives, Stream.of(new Event.SatDown(seat, table))).toList();
    }

    private static boolean isTheirTable(Meeting meeting, Host host) {
        return meeting.steers(host.by())
                || table(meeting, host.by()).equals(table(meeting, host.seat()));
    }

    private static Optional<Integer> table(Meeting meeting, SeatId seat) {
        return places(meeting).of(seat);
    }

    private static Places places(Meeting meeting) {
        return meeting.state().places();
    }
}
