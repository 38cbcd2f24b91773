package tillit.programme.kept;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.programme.plan.Standing;

/** Whether somebody leads somebody else, however many levels lie between. Who leads somebody does not hear all that others would. */
public final class InLine {

    private final Function<UnitId, Optional<UnitId>> parent;
    private final Map<UnitId, Set<UnitId>> known = new HashMap<>();

    /** @param parent of a unit; empty for the top */
    InLine(Function<UnitId, Optional<UnitId>> parent) {
        this.parent = parent;
    }

    /** As the register tells it on a day. */
    public static InLine on(Organisation organisation, LocalDate day) {
        return new InLine(unit -> organisation.unit(unit, day).flatMap(Unit::parent));
    }

    public boolean are(Standing one, Standing other) {
        return leads(one, other) || leads(other, one);
    }

    private boolean leads(Standing one, Standing other) {
        return one.level().isPresent() && above(other.unit()).contains(one.unit());
    }

    /** With the unit itself. */
    private Set<UnitId> above(UnitId unit) {
        return known.computeIfAbsent(
                unit,
                _ ->
                        Stream.iterate(
                                        Optional.of(unit),
                                        Optional::isPresent,
                                        it -> it.flatMap(parent))
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()));
    }
}
