package tillit.programme.web.catalogue;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.programme.catalogue.Offers;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of those who have something to choose. */
public record CataloguePart() implements Page {

    @Component
    @Order(16)
    static class OnHomePage implements HomePart {

        private final Programmes programmes;
        private final Offers offers;

        OnHomePage(Programmes programmes, Offers offers) {
            this.programmes = programmes;
            this.offers = offers;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            var mine = programmes.forPerson(me.id()).stream().map(Kept::id).toList();
            return offers.has(mine) ? List.of(new CataloguePart()) : List.of();
        }
    }
}
