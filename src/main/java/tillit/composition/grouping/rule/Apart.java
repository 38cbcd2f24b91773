package tillit.composition.grouping.rule;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Strength;

/**
 * Nobody sits with somebody they asked not to be with. Only the composer ever learns who asked.
 *
 * @param column with the ids of those somebody asked not to be with
 */
public record Apart(String column, Strength strength) implements Parting {

    /** The columns that nobody but the composer may read. */
    public static Set<String> columns(Brief brief) {
        return brief.rules().stream()
                .flatMap(rule -> rule instanceof Apart apart ? Stream.of(apart) : Stream.of())
                .map(Apart::column)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Pairs parted(Brief brief) {
        var named = new Named(brief.people(), column);
        var pairs = new Pairs(brief.people().size());
        for (int person = 0; person < brief.people().size(); person++)
            for (int other : named.by(person)) pairs.add(person, other);
        return pairs;
    }
}
