package tillit.conversation.wall;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The bricks as they stand. When a word comes, only those are made anew that it can have changed: its own, and those
 * of words that are a slip or a hand of the organiser away from it.
 */
final class Bricklaying {

    private final Sorting sorting;
    private final Labels labels;
    private final int fewest;
    private final Map<Group, Set<String>> roots = new HashMap<>();
    private final Map<String, Set<Group>> groups = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final TreeMap<Integer, Brick> bricks = new TreeMap<>();
    private int made;

    /** @param fewest seats that must have sent a word for it to be there */
    Bricklaying(Sorting sorting, Labels labels, int fewest) {
        this.sorting = sorting;
        this.labels = labels;
        this.fewest = fewest;
    }

    boolean isFor(Sorting other, Labels otherLabels, int otherFewest) {
        return sorting.equals(other) && labels.equals(otherLabels) && fewest == otherFewest;
    }

    /** In the order in which the words came first. */
    List<Brick> bricks() {
        return List.copyOf(bricks.values());
    }

    Optional<Brick> brick(String key) {
        return Optional.ofNullable(places.get(key)).map(bricks::get);
    }

    Set<String> keys() {
        return places.keySet();
    }

    /** How many piles were looked through so far, all in all. */
    int made() {
        return made;
    }

    /** Makes anew what these may have changed; answers the keys of bricks that may be others now, or gone. */
    Set<String> renew(Collection<Group> changed) {
        var near = near(changed);
        var touched = new HashSet<String>();
        for (var group : near)
            touched.addAll(Optional.ofNullable(roots.remove(group)).orElse(Set.of()));
        touched.forEach(this::takeDown);
        for (var pile : sorting.of(near)) {
            touched.add(pile.root());
            putUp(pile);
        }
        return touched;
    }

    /** All that lies, or may come to lie, in a pile with one of these. */
    private Set<Group> near(Collection<Group> changed) {
        var near = new LinkedHashSet<Group>();
        var open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            var group = open.poll();
            if (!near.add(group)) continue;
            open.addAll(group.neighbours());
            sorting.roots(group).forEach(root -> open.addAll(in(root)));
            roots.getOrDefault(group, Set.of()).forEach(root -> open.addAll(in(root)));
        }
        return near;
    }

    private Set<Group> in(String root) {
        return groups.getOrDefault(root, Set.of());
    }

    private void takeDown(String root) {
        groups.remove(root);
        var place = places.remove(root);
        if (place != null) bricks.remove(place);
    }

    private void putUp(Pile pile) {
        made++;
        groups.put(pile.root(), pile.groups());
        for (var group : pile.groups())
            roots.computeIfAbsent(group, _ -> new HashSet<>()).add(pile.root());
        int count = pile.count();
        if (count < fewest) return;
        var hidden = sorting.overrides().hidden().contains(pile.root());
        places.put(pile.root(), pile.first());
        bricks.put(pile.first(), pile.brick(labels, count, hidden));
    }
}
