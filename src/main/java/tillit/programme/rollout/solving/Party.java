package tillit.programme.rollout.solving;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tillit.access.PersonId;

/** Some of a workplace who go together. Public because Timefold moves it. */
@PlanningEntity
public final class Party {

    static final int NOWHERE = -1;

    @PlanningId public int number;

    /** By its number. */
    @PlanningVariable public @Nullable Integer session;

    @PlanningPin public boolean pinned;

    /** To which it may go. */
    @ValueRangeProvider public List<Integer> sessions;

    final int workplace;
    final List<PersonId> people;

    /** Where it was before, if it was. */
    final int home;

    Party(int workplace, List<PersonId> people, int session, int home) {
        this.workplace = workplace;
        this.people = List.copyOf(people);
        this.session = session;
        this.home = home;
        this.sessions = List.of();
    }

    int session() {
        return session == null ? NOWHERE : session;
    }

    Party copy() {
        var copy = new Party(workplace, people, session(), home);
        copy.number = number;
        copy.pinned = pinned;
        copy.sessions = sessions;
        return copy;
    }
}
