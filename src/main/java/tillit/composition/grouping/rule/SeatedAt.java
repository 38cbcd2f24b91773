package tillit.composition.grouping.rule;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Those with this value sit in one of these groups, such as near the door; also when they lead.
 *
 * @param value "yes" for whoever has anything but a no
 * @param groups from 0
 */
public record SeatedAt(String column, String value, List<Integer> groups, Strength strength)
        implements Rule {

    public SeatedAt {
        groups = List.copyOf(groups);
    }

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        var marked = new Marked(brief, column, value);
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement))
            for (int person : table.everybody())
                if (marked.is(person) && !groups.contains(table.group()))
                    found.add(table.breach(List.of(person), 1));
        return found;
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        var marked = new Marked(brief, column, value);
        boolean[] elsewhere = new boolean[layout.groups()];
        for (int group = 0; group < elsewhere.length; group++)
            elsewhere[group] = !groups.contains(group);
        return new Tally() {
            private long cost;

            @Override
            public void sit(Seat seat, int group) {
                if (elsewhere[group] && marked.is(seat.person())) cost++;
            }

            @Override
            public void rise(Seat seat, int group) {
                if (elsewhere[group] && marked.is(seat.person())) cost--;
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }

    /** More than these groups hold. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        var marked = new Marked(brief, column, value);
        return layout.crowds().stream()
                .mapToLong(crowd -> Math.max(0, marked.among(crowd) - seats(brief, layout, crowd)))
                .sum();
    }

    private long seats(Brief brief, Layout layout, Crowd crowd) {
        return groups.stream()
                        .filter(layout.groupsOfKind(crowd.kind())::contains)
                        .distinct()
                        .count()
                * brief.frame().size().to();
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        var marked = new Marked(brief, column, value);
        return layout.crowds().stream().mapToLong(marked::among).sum();
    }

    /** Of the gathering where most are too many: those who would sit there are the same at all. */
    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var marked = new Marked(brief, column, value);
        return layout.crowds().stream()
                .filter(crowd -> marked.among(crowd) > seats(brief, layout, crowd))
                .max(comparingLong(crowd -> marked.among(crowd) - seats(brief, layout, crowd)))
                .map(crowd -> said(marked.among(crowd), seats(brief, layout, crowd), crowd))
                .stream()
                .toList();
    }

    private Impossible said(int people, long seats, Crowd crowd) {
        return new Impossible(
                "seated-at",
                List.of(crowd.gathering() + 1, people, seats, column),
                List.of(),
                List.of(this));
    }
}
