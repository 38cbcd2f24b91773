package tillit.composition.grouping.rule;

import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * There is an hour at which everybody in the group can, also who leads.
 *
 * @param cannot a column with the hours at which somebody cannot
 * @param hours those that there are to choose from
 */
public record Free(String cannot, List<String> hours, Strength strength) implements Rule {

    public Free {
        hours = List.copyOf(hours);
    }

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        return options(brief).breaches(placement);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        return options(brief).tally(layout);
    }

    private Options options(Brief brief) {
        var lacks = new boolean[brief.people().size()][hours.size()];
        for (int person = 0; person < lacks.length; person++) {
            var busy = brief.people().member(person).values(cannot);
            for (int hour = 0; hour < hours.size(); hour++)
                lacks[person][hour] = busy.contains(hours.get(hour));
        }
        return new Options(lacks, hours.size());
    }

    /** Whoever can at no hour is left out wherever they sit. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        var options = options(brief);
        long never =
                layout.crowds().stream()
                        .flatMap(crowd -> crowd.people().stream())
                        .filter(options::lacksAll)
                        .count();
        return Math.max(never, options.atLeast(layout));
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return layout.allSeats();
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var options = options(brief);
        return IntStream.range(0, brief.people().size())
                .filter(options::lacksAll)
                .filter(person -> comes(layout, person))
                .mapToObj(person -> said(brief, person))
                .toList();
    }

    private static boolean comes(Layout layout, int person) {
        return IntStream.range(0, layout.gatherings()).anyMatch(g -> layout.isThere(g, person));
    }

    @Override
    public Pairs parted(Brief brief) {
        return options(brief).without();
    }

    private Impossible said(Brief brief, int person) {
        var name = brief.people().member(person).name();
        return new Impossible("free", List.of(name, hours.size()), List.of(person), List.of(this));
    }
}
