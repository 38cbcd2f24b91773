package tillit.composition.grouping.rule;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Nobody sits with somebody they asked not to be with. Only the composer ever learns who asked.
 *
 * @param column with the ids of those somebody asked not to be with
 */
public record Apart(String column, Strength strength) implements Rule {

    /** The columns that nobody but the composer may read. */
    public static Set<String> columns(Brief brief) {
        return brief.rules().stream()
                .flatMap(rule -> rule instanceof Apart apart ? Stream.of(apart) : Stream.of())
                .map(Apart::column)
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        return Company.of(parted(brief)).breaches(placement);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        return Company.of(parted(brief)).tally(layout);
    }

    @Override
    public long atLeast(Brief brief, Layout layout) {
        return Crowded.atLeast(brief, layout, parted(brief));
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return 0;
    }

    @Override
    public Pairs parted(Brief brief) {
        var named = new Named(brief.people(), column);
        var pairs = new Pairs(brief.people().size());
        for (int person = 0; person < brief.people().size(); person++)
            for (int other : named.by(person)) pairs.add(person, other);
        return pairs;
    }

    @Override
    public boolean partsForever(Brief brief, int one, int other) {
        var named = new Named(brief.people(), column);
        return named.names(one, other) || named.names(other, one);
    }
}
