package tillit.composition.grouping.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/** Which chair stands in which group just now, and what that costs by all rules together. */
final class Board {

    /** So much a broken rule outweighs a wish, where both are in one number. */
    static final long MUST = 1L << 36;

    private final Brief brief;
    private final Layout layout;
    private final Chairs chairs;
    private final LeadingElsewhere elsewhere;
    private final Tally[] hard;
    private final Tally[] wishes;
    private final long[] weights;
    private final int[] group;
    private final int[][] members;
    private final int[][] leaders;

    Board(Brief brief, Layout layout, Chairs chairs) {
        this.brief = brief;
        this.layout = layout;
        this.chairs = chairs;
        var counted = brief.wishes();
        elsewhere = new LeadingElsewhere(brief, layout);
        hard = brief.hard().stream().map(rule -> rule.tally(brief, layout)).toArray(Tally[]::new);
        wishes = counted.stream().map(rule -> rule.tally(brief, layout)).toArray(Tally[]::new);
        weights = counted.stream().map(Rule::strength).mapToLong(s -> s.weight()).toArray();
        group = new int[chairs.size()];
        Arrays.fill(group, Placement.NOWHERE);
        members = new int[layout.gatherings()][layout.groups()];
        leaders = new int[layout.gatherings()][layout.groups()];
    }

    Brief brief() {
        return brief;
    }

    Layout layout() {
        return layout;
    }

    Chairs chairs() {
        return chairs;
    }

    /** Or {@link Placement#NOWHERE}. */
    int group(int chair) {
        return group[chair];
    }

    /** How many sit there, without who leads. */
    int members(int gathering, int of) {
        return members[gathering][of];
    }

    int leaders(int gathering, int of) {
        return leaders[gathering][of];
    }

    /** Nowhere is allowed, and costs nothing. */
    void sit(int chair, int at) {
        if (at == Placement.NOWHERE) return;
        var seat = chairs.seat(chair);
        elsewhere.sit(seat, at);
        for (var tally : hard) tally.sit(seat, at);
        for (var tally : wishes) tally.sit(seat, at);
        group[chair] = at;
        (seat.leading() ? leaders : members)[seat.gathering()][at]++;
    }

    void rise(int chair) {
        int from = group[chair];
        if (from == Placement.NOWHERE) return;
        var seat = chairs.seat(chair);
        elsewhere.rise(seat, from);
        for (var tally : hard) tally.rise(seat, from);
        for (var tally : wishes) tally.rise(seat, from);
        group[chair] = Placement.NOWHERE;
        (seat.leading() ? leaders : members)[seat.gathering()][from]--;
    }

    void move(int chair, int to) {
        if (group[chair] == to) return;
        rise(chair);
        sit(chair, to);
    }

    long broken() {
        long sum = elsewhere.cost();
        for (var tally : hard) sum += tally.cost();
        return sum;
    }

    long wished() {
        long sum = 0;
        for (int i = 0; i < wishes.length; i++) sum += weights[i] * wishes[i].cost();
        return sum;
    }

    long cost() {
        return broken() * MUST + wished();
    }

    /** Throws when the judge, who counted from the beginning, has come to something else. */
    void compare(Check check) {
        long judged =
                elsewhere.cost() + cost(check, rule -> rule.strength() == Strength.MUST ? 1 : 0);
        long judgedWishes = cost(check, rule -> rule.strength().weight());
        if (judged != broken() || judgedWishes != wished())
            throw new IllegalStateException(
                    "Counted %d and %d, but judged %d and %d."
                            .formatted(broken(), wished(), judged, judgedWishes));
    }

    private static long cost(Check check, ToLongFunction<Rule> weight) {
        return check.standings().stream()
                .mapToLong(s -> weight.applyAsLong(s.rule()) * s.cost())
                .sum();
    }

    /** By how much the cost would rise if this chair, which stands nowhere, came there. */
    long costOf(int chair, int at) {
        long before = cost();
        sit(chair, at);
        long after = cost();
        rise(chair);
        return after - before;
    }

    /** By how much the cost would sink without this chair. */
    long costOf(int chair) {
        int at = group[chair];
        if (at == Placement.NOWHERE) return 0;
        rise(chair);
        long cost = costOf(chair, at);
        sit(chair, at);
        return cost;
    }

    Placement placement() {
        int[][] groups = new int[layout.gatherings()][brief.people().size()];
        for (var row : groups) Arrays.fill(row, Placement.NOWHERE);
        List<List<List<Integer>>> leaders = new ArrayList<>();
        for (int gathering = 0; gathering < groups.length; gathering++) leaders.add(empty());
        for (int chair = 0; chair < group.length; chair++)
            if (group[chair] != Placement.NOWHERE)
                put(chairs.seat(chair), group[chair], groups, leaders);
        return new Placement(groups, leaders);
    }

    private static void put(
            Seat seat, int group, int[][] groups, List<List<List<Integer>>> leaders) {
        if (seat.leading()) leaders.get(seat.gathering()).get(group).add(seat.person());
        else groups[seat.gathering()][seat.person()] = group;
    }

    private List<List<Integer>> empty() {
        return Stream.<List<Integer>>generate(ArrayList::new).limit(layout.groups()).toList();
    }
}
