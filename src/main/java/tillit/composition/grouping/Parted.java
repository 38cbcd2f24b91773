package tillit.composition.grouping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who may nowhere be together by the rules that must be kept. It is the same for every number of groups. */
final class Parted {

    private final Map<Rule, Pairs> each = new LinkedHashMap<>();
    private final Pairs all;

    Parted(Brief brief) {
        all = new Pairs(brief.people().size());
        brief.hard().forEach(rule -> each.put(rule, rule.parted(brief)));
        each.values().forEach(all::addAll);
    }

    /** By one rule or another. */
    Pairs all() {
        return all;
    }

    /** The rules whose pairs are such. */
    List<Rule> rules(Predicate<Pairs> such) {
        return each.entrySet().stream()
                .filter(rule -> such.test(rule.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
