package tillit.conversation.gathering.web.phone;

import java.util.HexFormat;
import tillit.conversation.GatheringId;
import tillit.conversation.method.SeatId;

/**
 * A name for a seat that only its own phone recognises. A table's phones are all sent the same, and one of them is to
 * see that it is the host; no number of a seat leaves the house for that.
 */
final class Badge {

    private static final int LENGTH = 12;

    private Badge() {}

    /** The gathering's id is in no phone, so nobody can try all seats. */
    static String of(GatheringId gathering, SeatId seat) {
        var text = gathering + "/" + seat.number();
        return HexFormat.of().formatHex(new PhoneToken(text).hash()).substring(0, LENGTH);
    }
}
