package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** People who sit down anywhere and rise again. */
public final class AnySeats {

    private final Brief brief;
    private final Layout layout;
    private final Random chance;
    private final Map<Seat, Integer> taken = new HashMap<>();

    public AnySeats(Brief brief, long seed) {
        this.brief = brief;
        layout = Layout.of(brief);
        chance = new Random(seed);
    }

    /** Somebody sits down, or rises if they sat. */
    public void step(Tally tally) {
        var seat =
                new Seat(
                        chance.nextInt(layout.gatherings()),
                        chance.nextInt(brief.people().size()),
                        chance.nextInt(4) == 0);
        var group = taken.remove(seat);
        if (group != null) {
            tally.rise(seat, group);
            return;
        }
        int free = chance.nextInt(layout.groups());
        tally.sit(seat, free);
        taken.put(seat, free);
    }

    public Placement now() {
        var groups = new int[layout.gatherings()][brief.people().size()];
        for (var row : groups) Arrays.fill(row, Placement.NOWHERE);
        var leaders = noLeaders();
        taken.forEach((seat, group) -> {
            if (seat.leading()) leaders.get(seat.gathering()).get(group).add(seat.person());
            else groups[seat.gathering()][seat.person()] = group;
        });
        return new Placement(groups, leaders);
    }

    /** Everybody who comes sits in a group of their kind, and all groups are as large as they may be. */
    public Placement dealt() {
        var groups = new int[layout.gatherings()][brief.people().size()];
        for (var row : groups) Arrays.fill(row, Placement.NOWHERE);
        for (var crowd : layout.crowds()) deal(crowd, groups[crowd.gathering()]);
        var leaders = noLeaders();
        leaders.forEach(this::lead);
        return new Placement(groups, leaders);
    }

    /** Nobody leads more groups than they may, so that the last ones may be without. */
    private void lead(List<List<Integer>> groups) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < brief.frame().leading().map(Frame.Leading::atMost).orElse(0); i++)
            free.addAll(layout.leaders());
        Collections.shuffle(free, chance);
        for (var group : groups)
            for (int i = 0; i < layout.leadersOfEach() && !free.isEmpty(); i++)
                group.add(free.removeLast());
    }

    private void deal(Crowd crowd, int[] to) {
        var people = new ArrayList<>(crowd.people());
        Collections.shuffle(people, chance);
        var groups = layout.groupsOfKind(crowd.kind());
        for (int i = 0; i < people.size(); i++) to[people.get(i)] = groups.get(i % groups.size());
    }

    private List<List<List<Integer>>> noLeaders() {
        return IntStream.range(0, layout.gatherings())
                .mapToObj(_ ->
                        IntStream.range(0, layout.groups())
                                .<List<Integer>>mapToObj(_ -> new ArrayList<>())
                                .toList())
                .toList();
    }
}
