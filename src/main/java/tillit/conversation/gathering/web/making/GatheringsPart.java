package tillit.conversation.gathering.web.making;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On everyone's start page: their newest gatherings, and the way to a new one. */
public record GatheringsPart(List<Gathering> own, boolean more) implements Page {

    private static final int SHOWN = 3;

    @Component
    @Order(40)
    static class OnHomePage implements HomePart {

        private final Gatherings gatherings;

        OnHomePage(Gatherings gatherings) {
            this.gatherings = gatherings;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            return viewer instanceof SignedIn me ? List.of(part(me)) : List.of();
        }

        private GatheringsPart part(SignedIn me) {
            var own = gatherings.organisedBy(me.id());
            return new GatheringsPart(own.stream().limit(SHOWN).toList(), own.size() > SHOWN);
        }
    }
}
