package tillit.programme.rollout.kept;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionChanged;
import tillit.programme.course.Occasions;
import tillit.programme.rollout.Hours;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Time;

/** What somebody changes of a planned occasion by hand holds in the plan too. What is called off leaves it by itself. */
@Component
class MovedByHand {

    private final PlanBook plans;
    private final Occasions occasions;
    private final ZoneId zone;

    MovedByHand(PlanBook plans, Occasions occasions, @Value("${tillit.zone}") ZoneId zone) {
        this.plans = plans;
        this.occasions = occasions;
        this.zone = zone;
    }

    @EventListener
    void changed(OccasionChanged news) {
        if (news.is(OccasionChanged.What.CALLED_OFF)) return;
        occasions
                .find(news.occasion())
                .ifPresent(at ->
                        plans.move(at.id().value(), time(at), new Room(at.place(), at.places())));
    }

    /** Whether it is for those who work at night is not asked here: the plan knows. */
    private Time time(Occasion at) {
        var from = at.when().from().atZone(zone);
        var to = at.when().to().atZone(zone);
        return new Time(from.toLocalDate(), new Hours(from.toLocalTime(), to.toLocalTime(), false));
    }
}
