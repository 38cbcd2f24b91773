package tillit.mandates.web.observing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.mandates.observing.Observations;

/** Held by the two of an observation. */
@Component
class ObservationRights implements RightSource {

    static final String IN_OBSERVATION = "in-observation";

    private final Observations observations;

    ObservationRights(Observations observations) {
        this.observations = observations;
    }

    @Override
    public String right() {
        return IN_OBSERVATION;
    }

    @Override
    public boolean holds(PersonId who, UUID observation) {
        return observations.find(observation).filter(one -> one.isOf(who)).isPresent();
    }
}
