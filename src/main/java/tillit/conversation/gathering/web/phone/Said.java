package tillit.conversation.gathering.web.phone;

import tillit.conversation.method.ContributionId;
import tillit.conversation.method.View.Seen;
import tillit.conversation.method.state.Contribution;

/** Something that was given, without whose it is. */
record Said(ContributionId id, String text, int votes) {

    static Said of(Seen seen) {
        return new Said(seen.id(), seen.payload().text(), seen.votes());
    }

    static Said of(Contribution given) {
        return new Said(given.id(), given.standing().text(), 0);
    }

    String name() {
        return id.value().toString();
    }
}
