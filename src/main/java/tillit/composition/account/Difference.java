package tillit.composition.account;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;

/** Who sits elsewhere in another placement of the same people. */
public record Difference(List<Elsewhere> people) {

    /**
     * Groups count from 0, {@link Placement#NOWHERE} for not there.
     *
     * @param was the group in the one
     * @param is the group in the other
     */
    public record Elsewhere(int gathering, int person, int was, int is) {}

    public Difference {
        people = List.copyOf(people);
    }

    /** Table 4 is table 4: whoever sits at another one has to walk elsewhere. */
    public static Difference between(Placement one, Placement other) {
        return new Difference(
                gatherings(one, other)
                        .mapToObj(gathering ->
                                Same.asNumbered(one.groups(gathering)).look(gathering, one, other))
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * What a group is called does not matter, for circles that nobody has been told of: each group is held against
     * the one with which it shares most people.
     */
    public static Difference betweenUnnumbered(Placement one, Placement other) {
        return new Difference(
                gatherings(one, other)
                        .mapToObj(gathering ->
                                Same.byPeople(gathering, one, other).look(gathering, one, other))
                        .flatMap(List::stream)
                        .toList());
    }

    private static IntStream gatherings(Placement one, Placement other) {
        return IntStream.range(0, Math.min(one.gatherings(), other.gatherings()));
    }

    /** Which group of the other placement is meant by a group of the one. */
    private record Same(int[] as) {

        static Same asNumbered(int groups) {
            return new Same(IntStream.range(0, groups).toArray());
        }

        private record Shared(int one, int other, int people) {}

        static Same byPeople(int gathering, Placement one, Placement other) {
            var as = new int[one.groups(gathering)];
            Arrays.fill(as, Placement.NOWHERE);
            var taken = new boolean[other.groups(gathering)];
            for (var shared : mostFirst(gathering, one, other))
                if (as[shared.one] == Placement.NOWHERE && !taken[shared.other]) {
                    as[shared.one] = shared.other;
                    taken[shared.other] = true;
                }
            return new Same(as);
        }

        private static List<Shared> mostFirst(int gathering, Placement one, Placement other) {
            var people = new int[one.groups(gathering)][other.groups(gathering)];
            for (int person = 0; person < one.people(); person++) {
                int was = one.group(gathering, person);
                int is = other.group(gathering, person);
                if (was != Placement.NOWHERE && is != Placement.NOWHERE) people[was][is]++;
            }
            List<Shared> all = new ArrayList<>();
            for (int was = 0; was < people.length; was++)
                for (int is = 0; is < people[was].length; is++)
                    if (people[was][is] > 0) all.add(new Shared(was, is, people[was][is]));
            all.sort(comparingInt(Shared::people).reversed());
            return all;
        }

        List<Elsewhere> look(int gathering, Placement one, Placement other) {
            return IntStream.range(0, one.people())
                    .mapToObj(p ->
                            new Elsewhere(
                                    gathering,
                                    p,
                                    one.group(gathering, p),
                                    other.group(gathering, p)))
                    .filter(seat -> meant(seat.was) != seat.is)
                    .toList();
        }

        private int meant(int group) {
            return group == Placement.NOWHERE ? Placement.NOWHERE : as[group];
        }
    }
}
