package tillit.mandates.web.trying;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.mandates.trying.TrialKeeper;
import tillit.mandates.trying.Tried;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of who is asked what becomes of a trial. */
public record AskedPart(Tried trial) implements Page {

    @Component
    @Order(14)
    static class OnHomePage implements HomePart {

        private final TrialKeeper trials;
        private final TrialPages pages;

        OnHomePage(TrialKeeper trials, TrialPages pages) {
            this.trials = trials;
            this.pages = pages;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            return trials.of(me.id()).stream()
                    .filter(one -> pages.asks(one, me.id()))
                    .<Page>map(AskedPart::new)
                    .toList();
        }
    }
}
