package tillit.mandates.web.observing;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.mandates.observing.Observation;
import tillit.mandates.observing.Observations;
import tillit.organisation.Organisation;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of who is asked to look at something. */
public record InvitedPart(Observation it, String host) implements Page {

    @Component
    @Order(15)
    static class OnHomePage implements HomePart {

        private final Observations observations;
        private final Organisation organisation;
        private final Clock clock;

        OnHomePage(Observations observations, Organisation organisation, Clock clock) {
            this.observations = observations;
            this.organisation = organisation;
            this.clock = clock;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            return observations.of(me.id()).stream()
                    .filter(it -> ObservationController.isAsked(it, me.id(), clock.instant()))
                    .<Page>map(it -> new InvitedPart(it, host(it)))
                    .toList();
        }

        private String host(Observation it) {
            return organisation.names(List.of(it.host())).getOrDefault(it.host(), "–");
        }
    }
}
