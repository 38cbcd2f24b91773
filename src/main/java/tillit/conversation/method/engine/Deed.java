package tillit.conversation.method.engine;

import java.time.Instant;
import java.util.List;
import tillit.conversation.method.Command;
import tillit.conversation.method.Decision;
import tillit.conversation.method.Decision.Accepted;
import tillit.conversation.method.Event;

/** A kind of command: the rules that it meets, and what happens when they let it through. */
record Deed<C extends Command>(Rules<C> rules, Happening<C> happening) {

    interface Happening<C> {
        List<Event> events(Meeting meeting, C command, Instant now);
    }

    Decision decide(Meeting meeting, C command, Instant now) {
        return rules.inOrder().stream()
                .flatMap(rule -> rule.answer(meeting, command).stream())
                .findFirst()
                .orElseGet(() -> happens(meeting, command, now));
    }

    private Decision happens(Meeting meeting, C command, Instant now) {
        var events = happening.events(meeting, command, now);
        return new Accepted(Consequences.andWhatFollows(meeting, events));
    }
}
