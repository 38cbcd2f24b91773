package tillit.conversation.room.web.methods;

import java.util.List;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomKind;
import tillit.conversation.room.web.Dial;
import tillit.shell.Frame;
import tillit.shell.Page;

/** All methods, sealed and open apart. */
public record MethodsPage(List<Method> methods) implements Page {

    public List<Method> of(RoomKind kind) {
        return methods.stream().filter(method -> method.room() == kind).toList();
    }

    public Dial dial(Method method) {
        return Dial.of(method);
    }

    public InWords words(Method method, Frame frame) {
        return InWords.of(method, frame);
    }
}
