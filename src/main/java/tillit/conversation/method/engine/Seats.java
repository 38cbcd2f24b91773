package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.LEADERS_ONLY;
import static tillit.conversation.method.Refusal.NO_SUCH_SEAT;
import static tillit.conversation.method.Refusal.OUT_OF_RANGE;
import static tillit.conversation.method.View.Phase.PACKING;
import static tillit.conversation.method.View.Phase.RUNNING;
import static tillit.conversation.method.View.Phase.WAITING;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Command.AddSeat;
import tillit.conversation.method.Command.Arrive;
import tillit.conversation.method.Command.HandLead;
import tillit.conversation.method.Command.Leave;
import tillit.conversation.method.Command.RemoveSeat;
import tillit.conversation.method.Event;

/** Who has a seat, who is here, who holds the lead. */
final class Seats {

    /**
     * Also makes a leader of somebody who was none, or the other way round. Who was taken away and sits down on the
     * same seat again has the roles they had, if nobody else has got them: what was kept from them stays so.
     */
    static final Deed<AddSeat> ADD =
            Rules.of(AddSeat.class)
                    .leadersOnly()
                    .during(WAITING, RUNNING)
                    .must(OUT_OF_RANGE, (meeting, add) -> add.seat().number() > 0)
                    .unless(Seats::sitsThere)
                    .then((meeting, add, now) -> List.of(added(add)));

    static final Deed<RemoveSeat> REMOVE =
            Rules.of(RemoveSeat.class)
                    .leadersOnly()
                    .during(WAITING, RUNNING, PACKING)
                    .must(NO_SUCH_SEAT, (meeting, remove) -> meeting.has(remove.seat()))
                    .then((meeting, remove, now) -> List.of(new Event.SeatRemoved(remove.seat())));

    static final Deed<Arrive> ARRIVE =
            Rules.of(Arrive.class)
                    .must(NO_SUCH_SEAT, (meeting, arrive) -> meeting.has(arrive.seat()))
                    .must(
                            LEADERS_ONLY,
                            (meeting, arrive) -> meeting.speaksFor(arrive.by(), arrive.seat()))
                    .unless((meeting, arrive) -> meeting.here(arrive.seat()))
                    .then((meeting, arrive, now) -> List.of(new Event.Arrived(arrive.seat())));

    static final Deed<Leave> LEAVE =
            Rules.of(Leave.class)
                    .must(NO_SUCH_SEAT, (meeting, leave) -> meeting.has(leave.seat()))
                    .must(
                            LEADERS_ONLY,
                            (meeting, leave) -> meeting.speaksFor(leave.by(), leave.seat()))
                    .unless((meeting, leave) -> !meeting.here(leave.seat()))
                    .then((meeting, leave, now) -> List.of(new Event.Left(leave.seat())));

    static final Deed<HandLead> HAND_LEAD =
            Rules.of(HandLead.class)
                    .leadersOnly()
                    .must(NO_SUCH_SEAT, (meeting, hand) -> meeting.has(hand.to()))
                    .must(LEADERS_ONLY, (meeting, hand) -> meeting.steers(hand.to()))
                    .unless(Seats::holdsTheLead)
                    .then((meeting, hand, now) -> List.of(new Event.LeadHanded(hand.to())));

    private Seats() {}

    private static boolean sitsThere(Meeting meeting, AddSeat add) {
        return meeting.has(add.seat()) && meeting.steers(add.seat()) == add.leads();
    }

    private static Event added(AddSeat add) {
        return new Event.SeatAdded(add.seat(), add.leads());
    }

    private static boolean holdsTheLead(Meeting meeting, HandLead hand) {
        return meeting.state().seating().held().equals(Optional.of(hand.to()));
    }
}
