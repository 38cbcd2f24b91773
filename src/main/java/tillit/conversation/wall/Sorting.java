package tillit.conversation.wall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tillit.conversation.method.Overrides;

/** Lays groups together: what fingers meant, and then as the organiser says. */
record Sorting(Slips slips, Overrides overrides, Veil veil) {

    /** Those that may have as many seats as this, in the order in which each came first. */
    List<Pile> of(Collection<Group> groups, int fewest) {
        Map<String, Pile> piles = new LinkedHashMap<>();
        for (var group : groups) if (!isAlone(group) || group.count() >= fewest) lay(piles, group);
        return piles.values().stream().filter(pile -> pile.most() >= fewest).toList();
    }

    /** Most of what thousands send is sent once, and nothing is near it. */
    private boolean isAlone(Group group) {
        return group.neighbours().isEmpty() && overrides.joined().isEmpty();
    }

    private void lay(Map<String, Pile> piles, Group group) {
        if (isParted(group)) part(piles, group);
        else lay(piles, veil.over(group, meant(group)), group.spellings(), group.count());
    }

    private void part(Map<String, Pile> piles, Group group) {
        for (var each : group.spellings())
            lay(piles, each.text(), List.of(each), each.seats().size());
    }

    private void lay(Map<String, Pile> piles, String key, List<Spelling> spellings, int count) {
        var root = overrides.root(key);
        piles.computeIfAbsent(root, Pile::new).lay(spellings, count, key.equals(root));
    }

    /** What was meant may itself be a slip of something more frequent still. */
    private String meant(Group group) {
        var meant = group;
        for (var next = slips.meant(meant);
                next.isPresent() && !isParted(next.get());
                next = slips.meant(meant)) meant = next.get();
        return meant.key();
    }

    private boolean isParted(Group group) {
        return overrides.parted().contains(group.key());
    }
}
