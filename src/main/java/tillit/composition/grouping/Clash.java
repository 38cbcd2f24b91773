package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.List;

/** Rules that each can be kept, but not together: more people of whom no two may meet than there are groups. */
final class Clash {

    private final Brief brief;
    private final List<Impossible> known;
    private final List<Impossible> found = new ArrayList<>();

    private Clash(Brief brief, List<Impossible> known) {
        this.brief = brief;
        this.known = known;
    }

    /** Leaves out what is known already. */
    static List<Impossible> among(Brief brief, Layout layout, List<Impossible> known) {
        var clash = new Clash(brief, known);
        var parted = new Pairs(brief.people().size());
        brief.hard().forEach(rule -> parted.addAll(rule.parted(brief)));
        for (var crowd : layout.crowds())
            for (var clique : Cliques.tooLarge(parted, crowd)) clash.note(clique, crowd.groups());
        return clash.found;
    }

    private void note(List<Integer> people, int groups) {
        var rules = brief.hard().stream().filter(rule -> partsSome(rule, people)).toList();
        if (known.stream().noneMatch(said -> says(said, people, rules)))
            found.add(new Impossible("clash", List.of(people.size(), groups), people, rules));
    }

    private boolean partsSome(Rule rule, List<Integer> people) {
        return people.stream()
                .anyMatch(one ->
                        people.stream().anyMatch(other -> rule.partsForever(brief, one, other)));
    }

    /** A rule that says the same of nearly the same people alone: what others add is no news. */
    private static boolean says(Impossible said, List<Integer> people, List<Rule> rules) {
        return !said.rules().isEmpty()
                && rules.containsAll(said.rules())
                && said.people().size() > 1
                && people.containsAll(said.people());
    }
}
