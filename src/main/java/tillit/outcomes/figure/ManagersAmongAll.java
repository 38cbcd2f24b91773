package tillit.outcomes.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sick leave of managers, weighed beside everybody's: managers are among everybody only where rows of the same units
 * tell of both. Those of other areas are weighed as if they were beside the areas; managers who may be other people
 * than everybody have no weight, so that nothing is shown of them.
 */
record ManagersAmongAll(SickLeave managers, SickLeave all) implements Counting {

    @Override
    public Population population() {
        return managers.population();
    }

    @Override
    public Map<Atom, Long> weights() {
        if (all.weights().isEmpty()) return managers.weights();
        return managers.isWithin(all) ? comparable() : Map.of();
    }

    private Map<Atom, Long> comparable() {
        var weights = new HashMap<Atom, Long>();
        managers.weights()
                .forEach((atom, people) ->
                        weights.merge(
                                managers.isToldAs(all, atom.area()) ? atom : Atom.of(""),
                                people,
                                Long::sum));
        return weights;
    }

    @Override
    public List<Measure> measures(Scope scope) {
        return managers.measures(scope);
    }
}
