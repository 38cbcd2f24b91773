package tillit.conversation.circle.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.Meeting;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On a person's start page: the circles they are in, the next meeting first. */
@Component
@Order(10)
class CirclesAhead implements HomePart {

    private final CircleKeeper circles;

    CirclesAhead(CircleKeeper circles) {
        this.circles = circles;
    }

    @Override
    public List<Page> pages(Viewer viewer) {
        if (!(viewer instanceof SignedIn me)) return List.of();
        var mine =
                circles.of(me.id()).stream()
                        .sorted(Comparator.comparing(CirclesAhead::next))
                        .toList();
        return mine.isEmpty() ? List.of() : List.of(new CirclesAheadPart(mine, me.id()));
    }

    private static Instant next(Circle circle) {
        return circle.next().map(Meeting::startsAt).orElse(Instant.MAX);
    }
}
