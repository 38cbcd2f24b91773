package tillit.composition.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;

/** Adds a state's pins to those that stand in the file of people, as cells like theirs: {@code 2:3}. */
final class Pinning {

    private static final String COLUMN = "pinned";

    private Pinning() {}

    static Brief of(Brief brief, State state) {
        if (state.pins().isEmpty()) return brief;
        var column = brief.frame().pinned().orElse(COLUMN);
        var cells = new TreeMap<Integer, List<String>>();
        for (var pin : state.pins())
            if (pin.gathering() < brief.frame().gatherings() && isThere(state, pin))
                cells.computeIfAbsent(pin.person(), _ -> new ArrayList<>()).add(cell(state, pin));
        var members =
                IntStream.range(0, brief.people().size())
                        .mapToObj(person ->
                                pinned(
                                        brief.people().member(person),
                                        column,
                                        cells.getOrDefault(person, List.of())))
                        .toList();
        var columns = new LinkedHashSet<>(brief.people().columns());
        columns.add(column);
        return new Brief(
                new People(columns, members), pinned(brief.frame(), column), brief.rules());
    }

    private static int group(State state, Pin pin) {
        return state.placement().group(pin.gathering(), pin.person());
    }

    private static boolean isThere(State state, Pin pin) {
        return group(state, pin) != Placement.NOWHERE;
    }

    private static String cell(State state, Pin pin) {
        return (pin.gathering() + 1) + ":" + (group(state, pin) + 1);
    }

    /** What comes later in a cell counts more. */
    private static Member pinned(Member member, String column, List<String> cells) {
        if (cells.isEmpty()) return member;
        var values = new HashMap<>(member.values());
        var all = new ArrayList<>(member.values(column));
        all.addAll(cells);
        values.put(column, all);
        return new Member(member.id(), member.name(), values);
    }

    private static Frame pinned(Frame frame, String column) {
        return new Frame(
                frame.form(),
                frame.gatherings(),
                frame.groups(),
                frame.size(),
                frame.within(),
                frame.leading(),
                frame.absent(),
                Optional.of(column));
    }
}
