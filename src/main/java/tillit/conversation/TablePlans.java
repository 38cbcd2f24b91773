package tillit.conversation;

import java.util.Optional;
import tillit.access.PersonId;

/** Tables at which others have put people together, for a gathering to sit at. */
public interface TablePlans {

    /** A name for the gathering, and how many tables it has. */
    record TablePlan(String name, int tables) {}

    /** Empty when there is no such plan, or when it is not theirs. */
    Optional<TablePlan> find(String plan, PersonId organiser);

    /** From now on those who sit at the plan's tables find them in this gathering. */
    void use(String plan, GatheringId gathering);
}
