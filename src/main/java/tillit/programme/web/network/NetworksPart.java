package tillit.programme.web.network;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.programme.network.Meeting;
import tillit.programme.network.Network;
import tillit.programme.network.Networks;
import tillit.programme.network.Turn;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On a person's start page: the networks they are in, in the order in which they joined. */
public record NetworksPart(List<Own> networks) implements Page {

    /**
     * @param meeting empty while its host has not said when
     * @param host whose turn it is; empty when it is their own
     */
    public record Own(Network network, Optional<Meeting> meeting, Optional<String> host) {}

    @Component
    @Order(17)
    static class OnHomePage implements HomePart {

        private final Networks networks;
        private final NetworkPages pages;

        OnHomePage(Networks networks, NetworkPages pages) {
            this.networks = networks;
            this.pages = pages;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            var mine =
                    networks.of(me.id()).stream()
                            .flatMap(
                                    it -> networks.turn(it).map(turn -> own(it, turn, me)).stream())
                            .toList();
            return mine.isEmpty() ? List.of() : List.of(new NetworksPart(mine));
        }

        private Own own(Network network, Turn turn, SignedIn me) {
            var host = Optional.of(turn.host().person()).filter(it -> !it.equals(me.id()));
            return new Own(network, turn.meeting(), host.map(pages::name));
        }
    }
}
