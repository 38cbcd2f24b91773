package tillit.programme.web.visit;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.programme.visit.Visit;
import tillit.programme.visit.Visits;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of who is invited into somebody's leadership room and has not answered. */
public record InvitedPart(Someone host, Visit visit) implements Page {

    public String path() {
        return "/programmes/" + visit.programme() + "/parts/" + visit.part() + "/visits";
    }

    @Component
    @Order(13)
    static class OnHomePage implements HomePart {

        private final Visits visits;
        private final Faces faces;
        private final Clock clock;

        OnHomePage(Visits visits, Faces faces, Clock clock) {
            this.visits = visits;
            this.faces = faces;
            this.clock = clock;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            var now = clock.instant();
            return visits.of(me.id()).stream()
                    .filter(one -> VisitPages.isOpenTo(one, me.id(), now))
                    .filter(one -> visits.part(one.programme(), one.part(), me.id()).isPresent())
                    .<Page>map(one ->
                            new InvitedPart(faces.of(List.of(one.host())).of(one.host()), one))
                    .toList();
        }
    }
}
