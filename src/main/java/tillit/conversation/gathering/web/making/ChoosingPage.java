package tillit.conversation.gathering.web.making;

import java.util.List;
import tillit.conversation.method.Method;
import tillit.shell.Page;

/**
 * Where the method of a new gathering is chosen.
 *
 * @param plan from which its tables come; empty for tables of its own
 */
public record ChoosingPage(List<Method> methods, String plan) implements Page {

    public String path(Method method) {
        return "/gatherings/new?method=" + method.id() + (plan.isEmpty() ? "" : "&plan=" + plan);
    }
}
