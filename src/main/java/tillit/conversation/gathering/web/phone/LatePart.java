package tillit.conversation.gathering.web.phone;

import java.util.Set;
import tillit.conversation.method.Command;
import tillit.conversation.method.Method;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.StepKind;
import tillit.shell.Page;

/**
 * What came when it could be taken no more, and whose field is gone from the page: it is not lost, only not counted.
 *
 * @param text empty of a mark, which says nothing without its step, and of what was to be taken back
 * @param back whether something was to be taken back; it stands
 */
public record LatePart(String text, boolean back, String code) implements Page {

    private static final Set<Refusal> TOO_LATE = Set.of(Refusal.STEP_MOVED, Refusal.OVER);
    private static final Set<StepKind> MARKS = Set.of(StepKind.VOTE, StepKind.SCALE);

    static boolean is(Command command, Refusal why) {
        return switch (command) {
            case Command.Contribute _, Command.Withdraw _ -> TOO_LATE.contains(why);
            default -> false;
        };
    }

    static LatePart of(Phone phone, Command command) {
        var text =
                command instanceof Command.Contribute given
                        ? text(given, phone.room().method())
                        : "";
        return new LatePart(text, command instanceof Command.Withdraw, phone.gathering().code());
    }

    private static String text(Command.Contribute given, Method method) {
        return isMark(given, method) ? "" : Said.text(given.payload().text(), given.step(), method);
    }

    private static boolean isMark(Command.Contribute given, Method method) {
        return method.step(given.step()).filter(it -> MARKS.contains(it.kind())).isPresent();
    }
}
