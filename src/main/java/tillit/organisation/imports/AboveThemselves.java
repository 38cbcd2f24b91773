package tillit.organisation.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units that one comes back to by going up, if all days are taken together, and those below them. */
record AboveThemselves(Map<String, List<Circles.Step>> units) {

    /** Takes off the tree from its tops downwards; what is never reached hangs in a circle. */
    Set<String> codes() {
        var below = new HashMap<String, List<String>>();
        var waitsFor = new HashMap<String, Integer>();
        units.forEach((code, stretches) -> {
            var parents = parents(stretches);
            waitsFor.put(code, parents.size());
            parents.forEach(
                    parent -> below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(code));
        });
        takeOff(below, waitsFor);
        return waitsFor.keySet();
    }

    private Set<String> parents(List<Circles.Step> stretches) {
        var parents = new HashSet<String>();
        stretches.forEach(step -> step.parent().filter(units::containsKey).ifPresent(parents::add));
        return parents;
    }

    private static void takeOff(Map<String, List<String>> below, Map<String, Integer> waitsFor) {
        var free = new ArrayDeque<String>();
        waitsFor.forEach((code, waits) -> {
            if (waits == 0) free.add(code);
        });
        while (!free.isEmpty()) {
            var code = free.remove();
            waitsFor.remove(code);
            for (var child : below.getOrDefault(code, List.of()))
                if (waitsFor.merge(child, -1, Integer::sum) == 0) free.add(child);
        }
    }
}
