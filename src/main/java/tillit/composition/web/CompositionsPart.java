package tillit.composition.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On a programme lead's start page: the way to who sits with whom. */
public record CompositionsPart() implements Page {

    @Component
    @Order(55)
    static class OnHomePage implements HomePart {
        @Override
        public List<Page> pages(Viewer viewer) {
            var leads = viewer instanceof SignedIn me && me.roles().contains(Right.PROGRAMME_LEAD);
            return leads ? List.of(new CompositionsPart()) : List.of();
        }
    }
}
