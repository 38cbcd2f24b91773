package tillit.mandates.web.trying;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.mandates.TrialId;
import tillit.mandates.trying.TrialKeeper;

/** Held by the two of a trial: the unit’s manager today, and whoever gave it or came after them. */
@Component
class TrialRights implements RightSource {

    static final String ONE_OF_TWO = "one-of-two";

    private final TrialKeeper trials;

    TrialRights(TrialKeeper trials) {
        this.trials = trials;
    }

    @Override
    public String right() {
        return ONE_OF_TWO;
    }

    @Override
    public boolean holds(PersonId who, UUID trial) {
        return trials.isOneOfTwo(new TrialId(trial), who);
    }
}
