package tillit.trial;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.conversation.SampleGatherings;

/** Birgitta's leaders' day, ready to be opened: twelve tables with the names of trees. */
@Component
@Order(3)
@ConditionalOnProperty("tillit.trial")
class TrialGatherings implements ApplicationRunner {

    private static final List<String> TREES =
            List.of(
                    "Eken", "Linden", "Asken", "Björken", "Lönnen", "Rönnen", "Alen", "Boken",
                    "Almen", "Häggen", "Tallen", "Granen");

    private final SampleGatherings samples;

    TrialGatherings(SampleGatherings samples) {
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var birgitta = Cast.BIRGITTA.id();
        if (samples.areNone(birgitta)) samples.leadersDay(birgitta, "Chefsdagen i november", TREES);
    }
}
