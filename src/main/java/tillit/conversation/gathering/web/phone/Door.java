package tillit.conversation.gathering.web.phone;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.conversation.gathering.Alarms;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.Rooms;

/** Gives whoever comes in a seat, and a place at a table. */
@Component
class Door {

    /** What becomes of somebody at the door. */
    sealed interface Entered {

        record In(PhoneToken token) implements Entered {}

        /** Who comes again with this token is let in: a phone keeps it, most robots do not. */
        record Later(PhoneToken token) implements Entered {}

        record Closed() implements Entered {}

        record Over() implements Entered {}
    }

    private final Rooms rooms;
    private final Phones phones;
    private final Crowd crowd;
    private final Alarms alarms;

    Door(Rooms rooms, Phones phones, Crowd crowd, Alarms alarms) {
        this.rooms = rooms;
        this.phones = phones;
        this.crowd = crowd;
        this.alarms = alarms;
    }

    /** Whoever has a seat keeps it, and only sits down at another table. */
    Entered open(
            Gathering gathering,
            Optional<PhoneToken> known,
            Chair chair,
            HttpServletRequest request) {
        var phone = known.flatMap(token -> phones.find(gathering, token));
        if (phone.isEmpty()) {
            var address = request.getRemoteAddr();
            return mayComeIn(gathering, known, address)
                    ? letIn(gathering, chair, address)
                    : refused(gathering);
        }
        if (chair.table().isPresent()) sit(gathering, phone.get().seat(), chair);
        return new Entered.In(known.orElseThrow());
    }

    private boolean mayComeIn(Gathering gathering, Optional<PhoneToken> known, String address) {
        return !gathering.closed()
                && crowd.hasPace(gathering.room())
                && (known.isPresent() || crowd.mayJoin(address));
    }

    private Entered refused(Gathering gathering) {
        if (gathering.closed()) return new Entered.Closed();
        alarms.raise(gathering.room(), Alarms.Kind.MANY_JOIN, SeatId.SYSTEM);
        return new Entered.Later(PhoneToken.random());
    }

    private Entered letIn(Gathering gathering, Chair chair, String address) {
        var token = PhoneToken.random();
        var seat = rooms.seatNew(gathering.room(), token.hash());
        if (seat.isEmpty()) return new Entered.Over();
        crowd.joined(token, address);
        sit(gathering, seat.get(), chair);
        return new Entered.In(token);
    }

    /** A number that no table has is as none: the emptiest table is found. */
    private void sit(Gathering gathering, SeatId seat, Chair chair) {
        if (gathering.tables().isEmpty()) return;
        var number = chair.table().filter(it -> gathering.table(it).isPresent());
        tell(
                gathering,
                seat,
                number.<Command>map(it -> new Command.SitDown(seat, seat, it))
                        .orElseGet(() -> new Command.FindTable(seat, seat)));
        if (chair.host() && number.isPresent()) tell(gathering, seat, new Command.Host(seat, seat));
    }

    private void tell(Gathering gathering, SeatId seat, Command command) {
        rooms.tell(gathering.room(), seat, UUID.randomUUID(), command);
    }
}
