package tillit.conversation.gathering.web.phone;

import tillit.conversation.method.Commitment;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Method;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Seen;
import tillit.conversation.method.state.Contribution;

/**
 * Something that was given, without whose it is.
 *
 * @param inTheWay whether those who gave it say so; what is shown to all does not tell
 */
record Said(ContributionId id, String text, int votes, boolean inTheWay) {

    static Said of(Seen seen, Method method) {
        var text = text(seen.payload().text(), seen.step(), method);
        return new Said(seen.id(), text, seen.votes(), false);
    }

    static Said of(Contribution given, Method method) {
        var text = text(given.standing().text(), given.step(), method);
        return new Said(given.id(), text, 0, given.inTheWay());
    }

    static String text(String text, StepId step, Method method) {
        return method.step(step).filter(it -> it.kind() == StepKind.CHOOSE).isPresent()
                ? Commitment.of(text).inOneLine()
                : text;
    }

    String name() {
        return id.value().toString();
    }
}
