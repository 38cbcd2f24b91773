package tillit.programme.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What must hold in every programme, each rule by its name. */
public final class Rules {

    private static final Map<Fault, BiPredicate<Programme, Part>> OF_A_PART =
            Map.of(
                    Fault.NAMELESS, (_, part) -> part.name().isBlank(),
                    Fault.FOR_NOBODY, (_, part) -> part.audience().isNobody(),
                    Fault.OUTSIDE, (all, part) -> !all.days().contains(part.days()),
                    Fault.BEFORE_WHAT_IT_FOLLOWS, Rules::isTooEarly,
                    Fault.FOLLOWS_ITSELF, (all, part) -> leads(all, part, part));

    private Rules() {}

    /** Everything that is wrong, in the order of the parts; none when the programme may be as it is. */
    public static List<Finding> broken(Programme programme) {
        return Stream.concat(
                        whole(programme),
                        programme.parts().stream().flatMap(part -> broken(programme, part)))
                .toList();
    }

    private static Stream<Finding> whole(Programme programme) {
        return Stream.of(
                        programme.name().isBlank() ? Stream.of(Fault.NAMELESS) : Stream.<Fault>of(),
                        programme.audience().isNobody()
                                ? Stream.of(Fault.FOR_NOBODY)
                                : Stream.<Fault>of())
                .flatMap(faults -> faults)
                .map(fault -> new Finding(Optional.empty(), fault));
    }

    private static Stream<Finding> broken(Programme programme, Part part) {
        return OF_A_PART.entrySet().stream()
                .filter(rule -> rule.getValue().test(programme, part))
                .map(rule -> new Finding(Optional.of(part.id()), rule.getKey()))
                .sorted((one, other) -> one.fault().compareTo(other.fault()));
    }

    /** What lasts cannot be followed; what is over on a day is followed from the next. */
    private static boolean isTooEarly(Programme programme, Part part) {
        return part.after().stream()
                .flatMap(id -> programme.part(id).stream())
                .anyMatch(before ->
                        !before.days()
                                .to()
                                .filter(last -> last.isBefore(part.days().from()))
                                .isPresent());
    }

    /** Whether one comes, by way of others perhaps, after the other. */
    private static boolean leads(Programme programme, Part from, Part to) {
        return reached(programme, from, new HashSet<>()).contains(to.id());
    }

    private static Set<PartId> reached(Programme programme, Part part, Set<PartId> seen) {
        for (var id : part.after())
            if (seen.add(id))
                programme.part(id).ifPresent(before -> reached(programme, before, seen));
        return seen;
    }
}
