package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pinned people for whom there is no such group, too many for one, or two who may not sit together. */
final class PinTrouble {

    private final Brief brief;
    private final Layout layout;
    private final Parted parted;
    private final List<Impossible> found = new ArrayList<>();

    private PinTrouble(Brief brief, Layout layout, Parted parted) {
        this.brief = brief;
        this.layout = layout;
        this.parted = parted;
    }

    static List<Impossible> of(Brief brief, Layout layout, Parted parted) {
        if (brief.frame().pinned().isEmpty() || layout.groups() == 0) return List.of();
        var trouble = new PinTrouble(brief, layout, parted);
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            trouble.look(gathering);
        return trouble.found.stream().distinct().toList();
    }

    private void look(int gathering) {
        Map<Integer, List<Integer>> together = new LinkedHashMap<>();
        for (int person = 0; person < brief.people().size(); person++) {
            int group = layout.pinned(gathering, person);
            if (group == Placement.NOWHERE || !layout.isThere(gathering, person)) continue;
            if (group < 0 || group >= layout.groups())
                note("pinned.nowhere", person, group + 1, layout.groups());
            else if (layout.kindOfGroup(group) != layout.kindOf(person))
                note("pinned.kind", person, group + 1);
            else together.computeIfAbsent(group, _ -> new ArrayList<>()).add(person);
        }
        together.forEach((group, people) -> group(gathering, group, people));
    }

    private void note(String reason, int person, Object... numbers) {
        List<Object> all = new ArrayList<>(List.of(name(person)));
        all.addAll(List.of(numbers));
        found.add(new Impossible(reason, all, List.of(person)));
    }

    private String name(int person) {
        return brief.people().member(person).name();
    }

    private void group(int gathering, int group, List<Integer> people) {
        int most = brief.frame().size().to();
        if (people.size() > most)
            found.add(
                    new Impossible(
                            "pinned.many",
                            List.of(gathering + 1, people.size(), group + 1, most),
                            people));
        for (int one : people) for (int other : people) if (one < other) parted(one, other, group);
    }

    private void parted(int one, int other, int group) {
        var rules = parted.rules(pairs -> pairs.has(one, other));
        if (!rules.isEmpty())
            found.add(
                    new Impossible(
                            "pinned.parted",
                            List.of(name(one), name(other), group + 1),
                            List.of(one, other),
                            rules));
    }
}
