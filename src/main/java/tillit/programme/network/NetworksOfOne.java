package tillit.programme.network;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tillit.access.PersonId;
import tillit.conversation.OwnCircles.Next;
import tillit.programme.OwnNetworks;

/** Finds the networks that somebody is in. */
@Service
class NetworksOfOne implements OwnNetworks {

    private final Networks networks;

    NetworksOfOne(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Optional<Own> find(UUID network, PersonId person) {
        return networks.find(new NetworkId(network))
                .filter(it -> it.has(person))
                .map(it -> new Own(it.charter().name(), next(it)));
    }

    private Optional<Next> next(Network network) {
        return networks.turn(network)
                .flatMap(Turn::meeting)
                .map(it -> new Next(it.at(), it.place()));
    }

    @Override
    public boolean goesOn(UUID network) {
        return networks.find(new NetworkId(network))
                .filter(it -> !it.members().isEmpty() && !networks.isOver(it))
                .isPresent();
    }
}
