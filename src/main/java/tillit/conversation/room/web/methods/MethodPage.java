package tillit.conversation.room.web.methods;

import java.util.Locale;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomKind;
import tillit.conversation.room.web.Dial;
import tillit.shell.Frame;
import tillit.shell.Page;

/** One method as a card: to read before one leads it, to print, to have beside one in the room. */
public record MethodPage(Method method) implements Page {

    public Dial dial() {
        return Dial.of(method);
    }

    public InWords words(Frame frame) {
        return InWords.of(method, frame);
    }

    /** Whether a gathering can be made of it. */
    public boolean isOpen() {
        return method.room() == RoomKind.OPEN;
    }

    /** Whether a workplace takes it home cut to the time it has. */
    public boolean isForWorkplaces() {
        return method.id().startsWith("three-step-dialogue-");
    }

    /** Part of text keys, and the colour of the page: {@code sealed} or {@code open}. */
    public String kind() {
        return method.room().name().toLowerCase(Locale.ROOT);
    }
}
