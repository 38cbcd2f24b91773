package tillit.conversation.circle;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.Sittings;
import tillit.conversation.room.MethodShelf;

/** A member sits in every meeting of the circle, who comes instead of one in that meeting only. */
@Component
class CircleSittings implements Sittings {

    private static final Duration USUALLY = Duration.ofHours(3);

    private final CircleKeeper circles;
    private final MethodShelf methods;

    CircleSittings(CircleKeeper circles, MethodShelf methods) {
        this.circles = circles;
        this.methods = methods;
    }

    @Override
    public List<Sitting> of(PersonId person) {
        return circles.of(person).stream().flatMap(circle -> of(circle, person)).toList();
    }

    private Stream<Sitting> of(Circle circle, PersonId person) {
        return circle.ahead().stream()
                .filter(meeting -> sits(circle, meeting, person))
                .map(meeting -> sitting(circle, meeting));
    }

    private static boolean sits(Circle circle, Meeting meeting, PersonId person) {
        var away = meeting.substitutes().stream().anyMatch(one -> one.standsInFor().equals(person));
        return circle.has(person)
                ? !away
                : meeting.substitutes().stream().anyMatch(one -> one.person().equals(person));
    }

    /** A method that is gone from its folder tells no more. */
    private Duration lasts(String method) {
        return methods.has(method) ? Duration.ofMinutes(methods.method(method).minutes()) : USUALLY;
    }

    private Sitting sitting(Circle circle, Meeting meeting) {
        var lasts = lasts(meeting.method());
        return new Sitting(circle.name(), meeting.startsAt(), meeting.startsAt().plus(lasts));
    }
}
