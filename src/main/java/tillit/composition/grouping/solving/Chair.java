package tillit.composition.grouping.solving;

import static tillit.composition.grouping.Placement.NOWHERE;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** One of the {@link Chairs} as Timefold moves it. Public because Timefold asks it. */
@PlanningEntity
public final class Chair {

    static final String GROUP = "group";

    @PlanningId public int number;

    /** From 0; {@link tillit.composition.grouping.Placement#NOWHERE} is the bench. */
    @PlanningVariable public @Nullable Integer group;

    @PlanningPin public boolean pinned;

    Chair(int number, int group, boolean pinned) {
        this.number = number;
        this.group = group;
        this.pinned = pinned;
    }

    int group() {
        return group == null ? NOWHERE : group;
    }

    Chair copy() {
        return new Chair(number, group(), pinned);
    }
}
