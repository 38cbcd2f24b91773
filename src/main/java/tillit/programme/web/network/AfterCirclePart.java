package tillit.programme.web.network;

import java.util.List;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.Afterwards;
import tillit.conversation.CircleId;
import tillit.programme.network.Network;
import tillit.programme.network.NetworkId;
import tillit.programme.network.Networks;
import tillit.shell.Page;

/** Where a circle has ended: its people may go on as a network. */
public record AfterCirclePart(Network network) implements Page {

    @Component
    static class OnCircle implements Afterwards {

        private final Networks networks;

        OnCircle(Networks networks) {
            this.networks = networks;
        }

        /** Who is in it already finds it on their start page. */
        @Override
        public List<Page> of(CircleId circle, PersonId me) {
            return networks.find(new NetworkId(circle.value()), me)
                    .filter(network -> !network.has(me))
                    .<List<Page>>map(network -> List.of(new AfterCirclePart(network)))
                    .orElse(List.of());
        }
    }
}
