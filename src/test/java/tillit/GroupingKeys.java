package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.composition.grouping.Strength;

/** How keys of rules end: by the rule's word, or by the reason why something cannot be. */
final class GroupingKeys {

    private static final List<String> RULES =
            words(
                    """
                    different together not-in-line apart not-again never-twice in-common free at-least
                    at-most seated-at would-like both-said-yes new-across capacity
                    """);

    private static final List<String> CANNOT =
            words(
                    """
                    size size.fixed size.few size.varies sizes leaders leaders.few leaders.inside groups.none
                    groups.total seated-at.nowhere pinned.nowhere
                    pinned.kind pinned.many pinned.parted different together never-twice.person
                    never-twice.tables never-twice.pairs in-common free at-least at-most seated-at
                    capacity would-like both-said-yes mentors alone clash nobody
                    misplaced.absent misplaced.nowhere misplaced.kind misplaced.pinned
                    misplaced.size misplaced.leaders misplaced.cannot-lead misplaced.leads-own
                    misplaced.leads-too-many
                    """);

    private GroupingKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "cards.less.", RULES,
                "cards.gain.", RULES,
                "grouping.rule.",
                        Stream.concat(RULES.stream(), Stream.of("seated-at.tables")).toList(),
                "grouping.breach.", RULES,
                "grouping.standing.", RULES,
                "grouping.cannot.", CANNOT,
                "grouping.strength.",
                        Arrays.stream(Strength.values()).map(Strength::word).toList());
    }

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
