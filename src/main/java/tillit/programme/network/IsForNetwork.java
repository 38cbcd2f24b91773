package tillit.programme.network;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.programme.ProgrammeRight;

/** Held by those in a network, and by those who may join it: for whom its part is, or who were in its circle. */
@Component
class IsForNetwork implements RightSource {

    private final Networks networks;

    IsForNetwork(Networks networks) {
        this.networks = networks;
    }

    @Override
    public String right() {
        return ProgrammeRight.IN_NETWORK;
    }

    @Override
    public boolean holds(PersonId who, UUID network) {
        return networks.find(new NetworkId(network), who).isPresent();
    }
}
