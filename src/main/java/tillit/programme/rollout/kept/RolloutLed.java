package tillit.programme.rollout.kept;

import java.util.List;
import tillit.programme.rollout.Session;

/**
 * What those of the pool have said whom a plan names.
 *
 * @param promised how many occasions to come somebody has said yes to lead
 * @param refused those that the trainer whom the plan names cannot lead, the earliest first
 */
public record RolloutLed(int promised, List<Session> refused) {

    static final RolloutLed NOTHING = new RolloutLed(0, List.of());

    public RolloutLed {
        refused = List.copyOf(refused);
    }
}
