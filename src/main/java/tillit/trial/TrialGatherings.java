package tillit.trial;

import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.QuestionBank;

/** Birgitta's leaders' day, ready to be opened: twelve tables named after trees of the park. */
@Component
@Order(3)
@ConditionalOnProperty("tillit.trial")
class TrialGatherings implements ApplicationRunner {

    private static final List<String> TABLES =
            List.of(
                    "Eken", "Linden", "Asken", "Björken", "Lönnen", "Rönnen", "Alen", "Boken",
                    "Almen", "Häggen", "Tallen", "Granen");

    private final Gatherings gatherings;

    TrialGatherings(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var birgitta = Cast.BIRGITTA.id();
        if (!gatherings.organisedBy(birgitta).isEmpty()) return;
        gatherings.make(
                new GatheringPlan(
                        "Chefsdagen i november",
                        "leaders-day",
                        TABLES,
                        Map.of("own-reflection", question("say")),
                        true),
                birgitta);
    }

    private static String question(String id) {
        return QuestionBank.find(id).orElseThrow().words().in("sv");
    }
}
