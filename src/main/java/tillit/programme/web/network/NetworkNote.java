package tillit.programme.web.network;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.programme.kept.Kept;
import tillit.programme.network.Meeting;
import tillit.programme.network.Network;
import tillit.programme.network.NetworkId;
import tillit.programme.network.Networks;
import tillit.programme.network.Turn;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;
import tillit.programme.web.plan.PartNotes;
import tillit.shell.Page;

/**
 * What the strategist sees of a network: numbers, and nobody.
 *
 * @param next when it meets; empty while its host has not said
 */
public record NetworkNote(int people, int areas, Optional<Instant> next) implements Page {

    @Component
    static class OnProgramme implements PartNotes {

        private final Networks networks;
        private final NetworkPages pages;

        OnProgramme(Networks networks, NetworkPages pages) {
            this.networks = networks;
            this.pages = pages;
        }

        /** One that goes on by itself is the strategist's no more. */
        @Override
        public Map<PartId, Page> of(Kept kept) {
            var notes = new HashMap<PartId, Page>();
            for (var part : kept.programme().parts())
                if (part.kind() == Kind.NETWORK)
                    networks.find(new NetworkId(part.id().value()))
                            .filter(network -> !network.charter().isAlone())
                            .ifPresent(network -> notes.put(part.id(), note(network)));
            return notes;
        }

        private NetworkNote note(Network network) {
            return new NetworkNote(
                    network.members().size(),
                    pages.areas(network).size(),
                    networks.turn(network).flatMap(Turn::meeting).map(Meeting::at));
        }
    }
}
