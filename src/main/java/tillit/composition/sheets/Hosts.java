package tillit.composition.sheets;

import java.util.List;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Yes;
import tillit.composition.grouping.rule.AtLeast;

/** Who is the host of a table that has no leaders of its own: as many as the rule asks for, of those who can. */
final class Hosts {

    private final Brief brief;
    private final List<AtLeast> rules;

    Hosts(Brief brief) {
        this.brief = brief;
        rules =
                brief.rules().stream()
                        .flatMap(rule ->
                                rule instanceof AtLeast host ? Stream.of(host) : Stream.of())
                        .filter(rule -> rule.value().equals("yes"))
                        .toList();
    }

    List<Integer> among(List<Integer> members) {
        return rules.stream()
                .limit(1)
                .flatMap(rule ->
                        members.stream().filter(person -> can(rule, person)).limit(rule.number()))
                .toList();
    }

    private boolean can(AtLeast rule, int person) {
        return Yes.in(brief.people().member(person).value(rule.column()));
    }
}
