package tillit.conversation.gathering.web.phone;

import tillit.conversation.method.Commitment;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Method;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Seen;
import tillit.conversation.method.state.Contribution;

/** Something that was given, without whose it is. */
record Said(ContributionId id, String text, int votes) {

    static Said of(Seen seen, Method method) {
        return new Said(seen.id(), text(seen.payload().text(), seen.step(), method), seen.votes());
    }

    static Said of(Contribution given, Method method) {
        return new Said(given.id(), text(given.standing().text(), given.step(), method), 0);
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
