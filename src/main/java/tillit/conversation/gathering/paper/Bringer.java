package tillit.conversation.gathering.paper;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;

/** Brings into a gathering's room, in its organiser's name, what was given outside it, and takes it out again. */
@Component
public class Bringer {

    private final Rooms rooms;

    Bringer(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Throws when the room does not take it: whoever calls has looked before. */
    public void bring(Gathering to, UUID id, StepId step, SeatId seat, String text) {
        tell(
                to,
                id,
                by ->
                        new Command.Bring(
                                by, step, new ContributionId(id), seat, Payload.plain(text)));
    }

    public void takeOut(Gathering from, UUID id) {
        tell(from, id(id, "out"), by -> new Command.TakeOut(by, new ContributionId(id)));
    }

    /** Always the same id for the same part of the same thing. */
    public static UUID id(UUID of, String part) {
        return UUID.nameUUIDFromBytes((of + " " + part).getBytes(StandardCharsets.UTF_8));
    }

    private void tell(Gathering to, UUID key, Function<SeatId, Command> command) {
        var outcome = rooms.tell(to.room(), to.organiser(), key, command);
        if (outcome instanceof Outcome.No(var why))
            throw new IllegalStateException(
                    "The room says " + why + ". Maybe it was erased in the meantime.");
    }
}
