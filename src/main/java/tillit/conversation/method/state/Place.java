package tillit.conversation.method.state;

import java.util.Optional;
import org.pcollections.OrderedPSet;
import tillit.conversation.method.SeatId;

/**
 * A table in the hall.
 *
 * @param seats who sits there, in the order in which they sat down
 * @param here those of them who are here, who has been longest first
 * @param host who writes for the table
 */
public record Place(OrderedPSet<SeatId> seats, OrderedPSet<SeatId> here, Optional<SeatId> host) {

    static final Place EMPTY =
            new Place(OrderedPSet.empty(), OrderedPSet.empty(), Optional.empty());

    public boolean isHost(SeatId seat) {
        return host.filter(seat::equals).isPresent();
    }

    /** Whether somebody is here and none of them is the host. */
    public boolean lacksHost() {
        return !here.isEmpty() && host.filter(here::contains).isEmpty();
    }

    Place sit(SeatId seat, boolean isHere) {
        return new Place(seats.plus(seat), isHere ? here.plus(seat) : here, host);
    }

    Place present(SeatId seat, boolean isHere) {
        return new Place(seats, isHere ? here.plus(seat) : here.minus(seat), host);
    }

    Place rise(SeatId seat) {
        return new Place(seats.minus(seat), here.minus(seat), host.filter(it -> !it.equals(seat)));
    }

    Place hosted(SeatId by) {
        return new Place(seats, here, Optional.of(by));
    }
}
