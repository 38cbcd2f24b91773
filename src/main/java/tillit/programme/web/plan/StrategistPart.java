package tillit.programme.web.plan;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of those who lay out programmes. */
public record StrategistPart(List<Kept> own) implements Page {

    @Component
    @Order(45)
    static class OnHomePage implements HomePart {

        private final Programmes programmes;

        OnHomePage(Programmes programmes) {
            this.programmes = programmes;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            return viewer instanceof SignedIn me && me.roles().contains(Right.PROGRAMME_LEAD)
                    ? List.of(new StrategistPart(programmes.of(me.id())))
                    : List.of();
        }
    }
}
