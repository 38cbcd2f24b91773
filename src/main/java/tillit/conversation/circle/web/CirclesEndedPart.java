package tillit.conversation.circle.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.conversation.Afterwards;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CirclesThatEnded;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/**
 * On a person's start page: a circle of theirs that has ended, while there is something to go on with.
 *
 * @param afterwards what that is; at least one
 */
public record CirclesEndedPart(Circle circle, List<Page> afterwards) implements Page {

    @Component
    @Order(11)
    static class OnHomePage implements HomePart {

        private final CirclesThatEnded ended;
        private final List<Afterwards> afterwards;

        OnHomePage(CirclesThatEnded ended, List<Afterwards> afterwards) {
            this.ended = ended;
            this.afterwards = afterwards;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            return ended.lately(me.id()).stream()
                    .map(circle -> part(circle, me))
                    .filter(part -> !part.afterwards().isEmpty())
                    .<Page>map(part -> part)
                    .toList();
        }

        private CirclesEndedPart part(Circle circle, SignedIn me) {
            return new CirclesEndedPart(
                    circle,
                    afterwards.stream()
                            .flatMap(one -> one.of(circle.id(), me.id()).stream())
                            .toList());
        }
    }
}
