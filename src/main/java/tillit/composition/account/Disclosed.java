package tillit.composition.account;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;

/**
 * What of a brief its people may know. Whatever they are told is made of this: rules and cells that are not in it can
 * make no difference.
 */
final class Disclosed {

    private static final String LEVEL = "level";

    private Disclosed() {}

    static Brief of(Brief brief) {
        var rules =
                brief.rules().stream()
                        .filter(rule -> rule.strength() != Strength.OFF)
                        .filter(Disclosed::isOpen)
                        .toList();
        var columns = columns(brief, rules);
        var members = brief.people().members().stream().map(one -> only(columns, one)).toList();
        return new Brief(new People(columns, members), brief.frame(), rules);
    }

    /** A rule that is made one day is a secret until somebody says here that it is none. */
    private static boolean isOpen(Rule rule) {
        return switch (rule) {
            case Different(var column, _) -> Known.isOpen(column);
            case NotInLine _, NotAgain _, NeverTwice _ -> true;
            default -> false;
        };
    }

    private static Set<String> columns(Brief brief, List<Rule> rules) {
        var columns = new HashSet<>(Known.columns(brief));
        brief.frame().within().filter(LEVEL::equals).ifPresent(columns::add);
        rules.stream().flatMap(Disclosed::columns).forEach(columns::add);
        return columns;
    }

    /** What a rule that is open looks at. */
    private static Stream<String> columns(Rule rule) {
        return switch (rule) {
            case Different(var column, _) -> Stream.of(column);
            case NotInLine(var managers, _) -> Stream.of(managers);
            case NotAgain(var earlier, _) -> Stream.of(earlier);
            case NeverTwice(var earlier, _) -> earlier.stream();
            default -> Stream.empty();
        };
    }

    private static Member only(Set<String> columns, Member member) {
        return new Member(
                member.id(),
                member.name(),
                member.values().entrySet().stream()
                        .filter(cell -> columns.contains(cell.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
