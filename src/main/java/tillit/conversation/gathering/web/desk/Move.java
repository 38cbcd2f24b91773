package tillit.conversation.gathering.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepId;

/** What the organiser can tap on the desk. */
enum Move {
    OPEN,
    ADVANCE,
    RETURN,
    EXTEND,
    SKIP,
    SHOW,
    CLOSE,
    ERASE;

    private static final int MINUTES = 5;

    /** The same tap on the same picture is the same, another button is not. */
    UUID key(UUID seen) {
        return UUID.nameUUIDFromBytes((seen + name()).getBytes(StandardCharsets.UTF_8));
    }

    Command by(SeatId seat, StepId from, SkipReason reason) {
        return switch (this) {
            case OPEN -> new Command.Start(seat, List.of());
            case ADVANCE -> new Command.Advance(seat, from);
            case RETURN -> new Command.GoBack(seat, from);
            case EXTEND -> new Command.Extend(seat, from, MINUTES);
            case SKIP -> new Command.Skip(seat, from, reason);
            case SHOW -> new Command.Show(seat, from);
            case CLOSE -> new Command.Close(seat);
            case ERASE -> new Command.Erase(seat);
        };
    }
}
