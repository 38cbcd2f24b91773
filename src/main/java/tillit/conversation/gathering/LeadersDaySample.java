package tillit.conversation.gathering;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.SampleGatherings;

/** What a trial shows of gatherings. */
@Component
class LeadersDaySample implements SampleGatherings {

    private static final String QUESTION = "say";

    private final Gatherings gatherings;

    LeadersDaySample(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public boolean areNone(PersonId organiser) {
        return gatherings.organisedBy(organiser).isEmpty();
    }

    @Override
    public GatheringId leadersDay(PersonId organiser, String name, List<String> tables) {
        var question = QuestionBank.find(QUESTION).orElseThrow().words().in("sv");
        return gatherings.make(
                new GatheringPlan(
                        name, "leaders-day", tables, Map.of("own-reflection", question), true),
                organiser);
    }
}
