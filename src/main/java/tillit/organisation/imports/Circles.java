package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.organisation.Days;

/** Finds units that one comes back to by going up, on days that all steps have in common. */
final class Circles {

    /** Where so many are in a circle that days cannot explain it, no days are compared. */
    private static final int MANY = 500;

    /** A unit under another, for some days. */
    record Step(String code, Optional<String> parent, Days days) {

        static Step of(Entry.OfUnit unit) {
            return new Step(unit.code(), unit.parent(), unit.days());
        }
    }

    private final Map<String, List<Step>> byCode;
    private final Set<String> suspects;
    private final boolean many;

    Circles(List<Step> steps) {
        byCode = steps.stream().collect(groupingBy(Step::code));
        suspects = new AboveThemselves(byCode).codes();
        many = steps.stream().filter(step -> suspects.contains(step.code())).count() > MANY;
    }

    boolean has(Step step) {
        return suspects.contains(step.code())
                && (many || climbs(step, step.days(), step.code(), new HashSet<>()));
    }

    private boolean climbs(Step from, Days days, String wanted, Set<Step> seen) {
        var parent = from.parent();
        if (parent.isEmpty() || !seen.add(from)) return false;
        if (parent.get().equals(wanted)) return true;
        return byCode.getOrDefault(parent.get(), List.of()).stream()
                .filter(above -> above.days().overlaps(days))
                .anyMatch(above -> climbs(above, above.days().within(days), wanted, seen));
    }
}
