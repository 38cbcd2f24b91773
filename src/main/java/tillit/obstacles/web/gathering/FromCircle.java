package tillit.obstacles.web.gathering;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.Alongside;
import tillit.conversation.OwnCircles;
import tillit.shell.Page;

/** On the page of a circle that goes on: something is in its way. */
public record FromCircle(UUID circle) implements Page {

    @Component
    @Order(2)
    static class OnCircle implements Alongside {

        private final OwnCircles circles;

        OnCircle(OwnCircles circles) {
            this.circles = circles;
        }

        @Override
        public List<Page> of(UUID group, PersonId me) {
            return circles.of(me).stream().anyMatch(it -> it.id().value().equals(group))
                    ? List.of(new FromCircle(group))
                    : List.of();
        }
    }
}
