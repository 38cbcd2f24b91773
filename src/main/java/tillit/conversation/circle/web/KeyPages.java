package tillit.conversation.circle.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.Meeting;

/** Knows where somebody goes who was just given a circle's key. */
@Component
class KeyPages {

    private final CircleKeeper circles;

    KeyPages(CircleKeeper circles) {
        this.circles = circles;
    }

    /** Who has not signed in yet does so on their way to the circle. */
    KeyPage page(CircleId id, Optional<PersonId> me) {
        return new KeyPage(id, me.isEmpty() ? Optional.of("/circles/" + id) : next(id, me.get()));
    }

    private Optional<String> next(CircleId id, PersonId me) {
        return circles.of(me).stream()
                .filter(circle -> circle.id().equals(id))
                .findFirst()
                .flatMap(circle ->
                        circle.has(me) ? Optional.of("/circles/" + id) : asGuest(circle, me));
    }

    /** A substitute has no business on the circle's page, only in the room. */
    private static Optional<String> asGuest(Circle circle, PersonId me) {
        return circle.next()
                .filter(meeting -> isSubstitute(meeting, me))
                .map(meeting -> meeting.running() ? "/rooms/" + meeting.id() : "/");
    }

    private static boolean isSubstitute(Meeting meeting, PersonId me) {
        return meeting.substitutes().stream().anyMatch(one -> one.person().equals(me));
    }
}
