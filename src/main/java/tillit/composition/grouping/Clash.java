package tillit.composition.grouping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Rules that each can be kept, but not together: more people of whom no two may meet than there are groups, or somebody
 * who may meet too few to sit in any.
 */
final class Clash {

    private final Brief brief;
    private final List<Impossible> known;
    private final Map<Rule, Pairs> each = new LinkedHashMap<>();
    private final Pairs parted;
    private final List<Impossible> found = new ArrayList<>();

    private Clash(Brief brief, List<Impossible> known) {
        this.brief = brief;
        this.known = known;
        parted = new Pairs(brief.people().size());
        brief.hard().forEach(rule -> each.put(rule, rule.parted(brief)));
        each.values().forEach(parted::addAll);
    }

    /** Leaves out what is known already. */
    static List<Impossible> among(Brief brief, Layout layout, List<Impossible> known) {
        var clash = new Clash(brief, known);
        if (clash.parted.isEmpty()) return List.of();
        for (var crowd : layout.crowds()) {
            for (var clique : Cliques.tooLarge(clash.parted, crowd))
                clash.clique(clique, crowd.groups());
            for (int person : crowd.people()) clash.person(person, crowd);
        }
        return clash.found.stream().distinct().toList();
    }

    private void clique(List<Integer> people, int groups) {
        note("clash", List.of(people.size(), groups), people, rule -> partsSome(rule, people));
    }

    private boolean partsSome(Rule rule, List<Integer> people) {
        var all = new BitSet();
        people.forEach(all::set);
        return people.stream().anyMatch(one -> partsFrom(rule, one, all));
    }

    private void person(int person, Crowd crowd) {
        int others = crowd.others(person, parted);
        int size = brief.frame().size().from();
        if (others < size - 1)
            note(
                    "alone",
                    List.of(brief.people().member(person).name(), others, size),
                    List.of(person),
                    rule -> partsFrom(rule, person, crowd.set()));
    }

    private boolean partsFrom(Rule rule, int person, BitSet others) {
        return requireNonNull(each.get(rule)).of(person).intersects(others);
    }

    private void note(
            String reason, List<Object> numbers, List<Integer> people, Predicate<Rule> about) {
        var rules = each.keySet().stream().filter(about).toList();
        if (known.stream().noneMatch(said -> says(said, people, rules)))
            found.add(new Impossible(reason, numbers, people, rules));
    }

    /** A rule that says the same of some of these alone: what others add is no news. */
    private static boolean says(Impossible said, List<Integer> people, List<Rule> rules) {
        return !said.rules().isEmpty()
                && rules.containsAll(said.rules())
                && !said.people().isEmpty()
                && people.containsAll(said.people());
    }
}
