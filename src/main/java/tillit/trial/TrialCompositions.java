package tillit.trial;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.composition.Samples;

/** What Birgitta has put together: circles of new managers, and a day for all managers of Ekhamn. */
@Component
@Order(2)
@ConditionalOnProperty("tillit.trial")
class TrialCompositions implements ApplicationRunner {

    private final Samples samples;

    TrialCompositions(Samples samples) {
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var birgitta = Cast.BIRGITTA.id();
        if (!samples.areNone(birgitta)) return;
        samples.deal(
                birgitta,
                "Chefsdagarna 2027",
                "Nya chefer i grupp",
                Set.of(Cast.AINO.id(), Cast.MIKKEL.id()));
    }
}
