package tillit.conversation.gathering.web.making;

import java.util.List;
import tillit.conversation.method.Method;
import tillit.shell.Page;

/** Where the method of a new gathering is chosen. */
public record ChoosingPage(List<Method> methods) implements Page {}
