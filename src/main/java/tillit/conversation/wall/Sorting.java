package tillit.conversation.wall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.SeatId;

/** Lays groups together: what fingers meant, and then as the organiser says. */
record Sorting(Slips slips, Overrides overrides, Veil veil) {

    Collection<Pile> of(Collection<Group> groups) {
        Map<String, Pile> piles = new LinkedHashMap<>();
        for (var group : groups) lay(piles, group);
        return piles.values();
    }

    /** The piles in which a group lies, were there no slips. */
    Set<String> roots(Group group) {
        var keys =
                isParted(group)
                        ? group.spellings().stream().map(Spelling::text)
                        : Stream.of(veil.over(group, group.key()));
        return keys.map(overrides::root).collect(Collectors.toSet());
    }

    private void lay(Map<String, Pile> piles, Group group) {
        if (isParted(group))
            for (var each : group.spellings())
                lay(piles, each.text(), group, List.of(each), each.seats());
        else lay(piles, veil.over(group, meant(group)), group, group.spellings(), group.seats());
    }

    private void lay(
            Map<String, Pile> piles,
            String key,
            Group group,
            List<Spelling> spellings,
            Set<SeatId> seats) {
        var root = overrides.root(key);
        piles.computeIfAbsent(root, Pile::new).lay(group, spellings, seats, key.equals(root));
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
