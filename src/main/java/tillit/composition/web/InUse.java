package tillit.composition.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.WouldLike;

/** Which columns that a composer fills for one person anything asks of: nobody is to write what nobody reads. */
final class InUse {

    private InUse() {}

    static Set<String> of(Brief brief) {
        var asked =
                brief.rules().stream()
                        .filter(rule -> rule.strength() != Strength.OFF)
                        .flatMap(rule -> column(rule).stream());
        return Stream.concat(asked, brief.frame().absent().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> column(Rule rule) {
        return switch (rule) {
            case Free(var column, _, _) -> Optional.of(column);
            case InCommon(var column, _) -> Optional.of(column);
            case Capacity(var column, _) -> Optional.of(column);
            case Apart(var column, _) -> Optional.of(column);
            case WouldLike(var column, _) -> Optional.of(column);
            case BothSaidYes(var column, _) -> Optional.of(column);
            default -> Optional.empty();
        };
    }
}
