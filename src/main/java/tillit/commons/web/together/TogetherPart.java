package tillit.commons.web.together;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.commons.together.Group;
import tillit.commons.together.Link;
import tillit.commons.together.NextTime;
import tillit.commons.together.Together;
import tillit.conversation.Alongside;
import tillit.shell.Page;

/** What is to be done until next time, on the page of a circle or a network. */
public record TogetherPart(Group group, List<Link> links, NextTime next) implements Page {

    public boolean isEmpty() {
        return links.isEmpty() && next.words().isEmpty();
    }

    @Component
    @Order(1)
    static class OnGroup implements Alongside {

        private final Together together;

        OnGroup(Together together) {
            this.together = together;
        }

        /** Of one that has ended only what is there. */
        @Override
        public List<Page> of(UUID group, PersonId me) {
            return together.find(group, me)
                    .map(it -> new TogetherPart(it, together.links(group), together.next(group)))
                    .filter(it -> it.group().goesOn() || !it.isEmpty())
                    .<List<Page>>map(List::of)
                    .orElse(List.of());
        }
    }
}
