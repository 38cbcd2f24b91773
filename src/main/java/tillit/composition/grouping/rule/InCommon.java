package tillit.composition.grouping.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * All in a group share at least one of what stands in the column, such as a language; who leads too. Whoever has
 * nothing there fits everywhere.
 */
public record InCommon(String column, Strength strength) implements Rule {

    /** Of all such rules that are asked for. */
    public static List<Column> columns(Brief brief) {
        return brief.rules().stream()
                .filter(rule -> rule.strength() != Strength.OFF)
                .flatMap(rule -> rule instanceof InCommon some ? Stream.of(some) : Stream.of())
                .map(some -> new Column(brief.people(), some.column()))
                .toList();
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
        var values = new Column(brief.people(), column);
        var lacks = new boolean[brief.people().size()][values.size()];
        for (int person = 0; person < lacks.length; person++) {
            Arrays.fill(lacks[person], values.of(person) != Column.NOTHING);
            for (int value : values.all(person)) lacks[person][value] = false;
        }
        return new Options(lacks, values.size());
    }

    /** Where all have something, each one who shares nothing with anybody is left out, or leaves all others out. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        int size = brief.frame().size().from();
        long least = 0;
        for (var crowd : layout.crowds()) {
            boolean told = crowd.people().stream().noneMatch(p -> values.of(p) == Column.NOTHING);
            long alone =
                    crowd.people().stream().filter(p -> isAlone(p, crowd, values, layout)).count();
            if (told && size > 1) least += alone - alone / size;
        }
        return Math.max(least, options(brief).atLeast(layout));
    }

    private static boolean isAlone(int person, Crowd crowd, Column values, Layout layout) {
        var others = IntStream.concat(stream(crowd.people()), stream(layout.leaders()));
        return values.of(person) != Column.NOTHING
                && others.filter(other -> other != person)
                        .noneMatch(other -> share(values, person, other));
    }

    private static IntStream stream(List<Integer> people) {
        return people.stream().mapToInt(Integer::intValue);
    }

    private static boolean share(Column values, int one, int other) {
        return values.of(other) == Column.NOTHING
                || Arrays.stream(values.all(one))
                        .anyMatch(a -> Arrays.stream(values.all(other)).anyMatch(b -> a == b));
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return layout.allSeats();
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        if (brief.frame().size().from() < 2) return List.of();
        return layout.crowds().stream()
                .flatMap(crowd ->
                        crowd.people().stream().filter(p -> isAlone(p, crowd, values, layout)))
                .distinct()
                .map(person -> said(brief, person))
                .toList();
    }

    @Override
    public Pairs parted(Brief brief) {
        return options(brief).without();
    }

    private Impossible said(Brief brief, int person) {
        var member = brief.people().member(person);
        var what = String.join(", ", member.values(column));
        return new Impossible(
                "in-common", List.of(member.name(), what), List.of(person), List.of(this));
    }
}
