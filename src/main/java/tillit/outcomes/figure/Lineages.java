package tillit.outcomes.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/**
 * Which units are the same through reorganisations: all that are joined, over whatever way, by who
 * {@code succeeds} whom. One that was divided and what it was divided into are one lineage.
 */
public final class Lineages {

    private final Map<UnitId, UnitId> elder = new HashMap<>();

    public Lineages(List<Unit> units) {
        units.forEach(unit -> unit.succeeds().forEach(before -> join(unit.id(), before)));
    }

    /** One unit of the lineage, the same for all that belong to it. */
    public UnitId of(UnitId unit) {
        var eldest = unit;
        while (elder.containsKey(eldest)) eldest = elder.get(eldest);
        return eldest;
    }

    private void join(UnitId unit, UnitId before) {
        var one = of(unit);
        var other = of(before);
        if (!one.equals(other)) elder.put(one, other);
    }
}
