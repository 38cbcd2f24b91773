package tillit.mandates.observing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** A month after the meeting nothing is left of it but what the two carry with them. */
@Component
class ErasingObservations implements Erasing {

    private final Observations observations;

    ErasingObservations(Observations observations) {
        this.observations = observations;
    }

    @Override
    public String what() {
        return "observation";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return observations.erase(day);
    }
}
