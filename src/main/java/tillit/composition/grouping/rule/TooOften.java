package tillit.composition.grouping.rule;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Rule;

/** Why two must meet twice: somebody has too few to meet, or a group too few others to come from. */
final class TooOften {

    private final Rule rule;
    private final Brief brief;
    private final Layout layout;
    private final Pairs met;
    private final Pairs parted;

    TooOften(Rule rule, Brief brief, Layout layout, Pairs met) {
        this.rule = rule;
        this.brief = brief;
        this.layout = layout;
        this.met = met;
        parted = new Pairs(brief.people().size());
        parted.addAll(met);
        brief.hard().forEach(hard -> parted.addAll(hard.parted(brief)));
    }

    /** For each kind one reason at most: the first is the easiest to see. */
    List<Impossible> found() {
        List<Impossible> all = new ArrayList<>();
        for (int kind = 0; kind < layout.kinds(); kind++) {
            int of = kind;
            var crowds = layout.crowds().stream().filter(crowd -> crowd.kind() == of).toList();
            lonely(crowds).or(() -> crowded(crowds)).or(() -> counted(crowds)).ifPresent(all::add);
        }
        return all;
    }

    /** Somebody who has more seats beside them than people to fill them. */
    private Optional<Impossible> lonely(List<Crowd> crowds) {
        return crowds.stream()
                .flatMap(crowd -> crowd.people().stream())
                .distinct()
                .map(person -> new Lonely(person, seats(crowds, person), others(crowds, person)))
                .filter(lonely -> lonely.over() > 0)
                .max(comparingLong(Lonely::over))
                .map(this::said);
    }

    private record Lonely(int person, long seats, long others) {
        long over() {
            return seats - others;
        }
    }

    private Impossible said(Lonely who) {
        var name = brief.people().member(who.person()).name();
        return new Impossible(
                "never-twice.person",
                List.of(name, who.seats(), who.others()),
                List.of(who.person()),
                rules(who.person()));
    }

    private long seats(List<Crowd> crowds, int person) {
        return beside() * with(crowds, person).count();
    }

    private long beside() {
        return Math.max(0, brief.frame().size().from() - 1L);
    }

    private long others(List<Crowd> crowds, int person) {
        var others = new BitSet();
        with(crowds, person).forEach(crowd -> others.or(crowd.set()));
        others.andNot(parted.of(person));
        others.clear(person);
        return others.cardinality();
    }

    private Stream<Crowd> with(List<Crowd> crowds, int person) {
        return crowds.stream().filter(crowd -> layout.isThere(crowd.gathering(), person));
    }

    /** This one, and those that keep the person from others. */
    private List<Rule> rules(int person) {
        var others =
                brief.hard().stream()
                        .filter(hard -> !hard.equals(rule))
                        .filter(hard -> !hard.parted(brief).of(person).isEmpty());
        return Stream.concat(Stream.of(rule), others).toList();
    }

    /** Of two gatherings' groups, each can send only one person to each. */
    private Optional<Impossible> crowded(List<Crowd> crowds) {
        for (int i = 1; i < crowds.size(); i++) {
            int now = crowds.get(i).gathering();
            int last = crowds.get(i - 1).gathering();
            long groups = crowds.get(i).groups();
            long both =
                    crowds.get(i).people().stream().filter(p -> layout.isThere(last, p)).count();
            if (both > groups * groups)
                return Optional.of(
                        new Impossible(
                                "never-twice.tables",
                                List.of(both, last + 1, now + 1, groups, groups * groups),
                                List.of(),
                                List.of(rule)));
        }
        return Optional.empty();
    }

    private Optional<Impossible> counted(List<Crowd> crowds) {
        long least = new FewestRepeats(brief, layout, met).of(crowds);
        if (least == 0) return Optional.empty();
        return Optional.of(
                new Impossible("never-twice.pairs", List.of(least), List.of(), List.of(rule)));
    }
}
