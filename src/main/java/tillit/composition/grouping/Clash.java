package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rules that each can be kept, but not together: more people of whom no two may meet than there are groups, or somebody
 * who may meet too few to sit in any.
 */
final class Clash {

    private final Brief brief;
    private final List<Impossible> known;
    private final Parted parted;
    private final List<Impossible> found = new ArrayList<>();

    private Clash(Brief brief, Parted parted, List<Impossible> known) {
        this.brief = brief;
        this.known = known;
        this.parted = parted;
    }

    /** Leaves out what is known already. */
    static List<Impossible> among(
            Brief brief, Layout layout, Parted parted, List<Impossible> known) {
        if (parted.all().isEmpty()) return List.of();
        var clash = new Clash(brief, parted, known);
        for (var crowd : layout.crowds()) {
            for (var clique : Cliques.tooLarge(parted.all(), crowd))
                clash.clique(clique, crowd.groups());
            for (int person : crowd.people()) clash.person(person, crowd);
        }
        return clash.found.stream().distinct().toList();
    }

    private void clique(List<Integer> people, int groups) {
        note("clash", List.of(people.size(), groups), people, pairs -> partsSome(pairs, people));
    }

    private static boolean partsSome(Pairs pairs, List<Integer> people) {
        var all = new BitSet();
        people.forEach(all::set);
        return people.stream().anyMatch(one -> pairs.of(one).intersects(all));
    }

    private void person(int person, Crowd crowd) {
        int others = crowd.others(person, parted.all());
        int size = brief.frame().size().from();
        if (others < size - 1)
            note(
                    "alone",
                    List.of(brief.people().member(person).name(), others, size),
                    List.of(person),
                    pairs -> pairs.of(person).intersects(crowd.set()));
    }

    private void note(
            String reason, List<Object> numbers, List<Integer> people, Predicate<Pairs> such) {
        var rules = parted.rules(such);
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
