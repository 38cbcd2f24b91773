package tillit.conversation.room.web;

import java.util.Optional;
import tillit.conversation.method.SeatId;
import tillit.shell.Page;

/** The live part of a room's page: sent whole whenever something has changed. */
public sealed interface Region extends Page {

    Look look();

    /** The last word of the page's address and of its stream's: phone, desk or screen. */
    String place();

    record PhoneRegion(Look look) implements Region {
        @Override
        public String place() {
            return "phone";
        }
    }

    record DeskRegion(Look look) implements Region {
        @Override
        public String place() {
            return "desk";
        }
    }

    /** {@code pen} is the seat it draws as: that of the member who opened it, in a step where they draw. */
    record ScreenRegion(Look look, Optional<SeatId> pen) implements Region {
        @Override
        public String place() {
            return "screen";
        }
    }
}
