package tillit.outcomes.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of those whose work the key figures are: the programme lead, the safety representative. */
public record FiguresPart(FurtherDoors doors) implements Page {

    @Component
    @Order(50)
    static class OnHomePage implements HomePart {
        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            var doors = FurtherDoors.of(me);
            return doors.lead() || doors.safety() ? List.of(new FiguresPart(doors)) : List.of();
        }
    }
}
