package tillit.programme.web.plan;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.programme.kept.Programmes;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On everyone's start page: what comes next of a programme that is for them. */
public record ProgrammePart(MinePage mine) implements Page {

    @Component
    @Order(15)
    static class OnHomePage implements HomePart {

        private final Programmes programmes;
        private final OwnWay ways;

        OnHomePage(Programmes programmes, OwnWay ways) {
            this.programmes = programmes;
            this.ways = ways;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            return programmes.forPerson(me.id()).stream()
                    .<Page>map(kept -> new ProgrammePart(ways.page(kept, me.id())))
                    .toList();
        }
    }
}
