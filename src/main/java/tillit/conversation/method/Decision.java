package tillit.conversation.method;

import java.util.List;

/** What the engine answers to a command. */
public sealed interface Decision {

    /** Happens; an empty list when it had happened already, so that asking twice changes nothing. */
    record Accepted(List<Event> events) implements Decision {}

    record Refused(Refusal why) implements Decision {}
}
