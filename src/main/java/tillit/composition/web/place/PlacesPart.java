package tillit.composition.web.place;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.composition.desk.PlaceInUse;
import tillit.composition.desk.PlacesInUse;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On a person's start page: where they sit, and the way to why. */
public record PlacesPart(List<PlaceInUse> places) implements Page {

    @Component
    @Order(15)
    static class OnHomePage implements HomePart {

        private final PlacesInUse places;

        OnHomePage(PlacesInUse places) {
            this.places = places;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            var mine = viewer instanceof SignedIn me ? places.of(me.id()) : List.<PlaceInUse>of();
            return mine.isEmpty() ? List.of() : List.of(new PlacesPart(mine));
        }
    }
}
