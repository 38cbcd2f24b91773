package tillit.programme.rollout.solving;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan costs beside what must be. Together: a workplace goes within few weeks, and an occasion has people of few
 * areas. Mixed: in an occasion few share an area. Whoever had a time before keeps it.
 */
final class Wishes {

    private static final int MOVED = 100;
    private static final int A_WEEK = 3;
    private static final int AN_AREA = 2;

    private final boolean mixed;
    private final int[] week;
    private final int[] area;
    private final int[][] ofArea;
    private final List<List<Party>> ofWorkplace = new ArrayList<>();
    private final long[] span;
    private long cost;

    Wishes(Board board, List<Party> parties) {
        mixed = board.rollout.terms().mixed();
        var first = board.rollout.terms().first();
        week =
                board.sessions.stream()
                        .mapToInt(it -> (int) ChronoUnit.WEEKS.between(first, it.time().day()))
                        .toArray();
        var areas = board.workplaces.stream().map(place -> place.area()).distinct().toList();
        area = board.workplaces.stream().mapToInt(it -> areas.indexOf(it.area())).toArray();
        ofArea = new int[board.sessions.size()][areas.size()];
        board.workplaces.forEach(_ -> ofWorkplace.add(new ArrayList<>()));
        parties.forEach(party -> ofWorkplace.get(party.workplace).add(party));
        span = new long[board.workplaces.size()];
        parties.forEach(this::come);
    }

    long cost() {
        return cost;
    }

    void come(Party party) {
        change(party, 1);
    }

    /** Before it goes elsewhere. */
    void leave(Party party) {
        change(party, -1);
    }

    private void change(Party party, int sign) {
        int session = party.session();
        int[] here = ofArea[session];
        cost -= of(here[area[party.workplace]]);
        here[area[party.workplace]] += sign * party.people.size();
        cost += of(here[area[party.workplace]]);
        if (party.home != Party.NOWHERE && party.home != session)
            cost += (long) sign * MOVED * party.people.size();
        if (!mixed && sign > 0) weeks(party.workplace);
    }

    private long of(int sameArea) {
        return mixed ? (long) sameArea * (sameArea - 1) / 2 : sameArea > 0 ? AN_AREA : 0;
    }

    private void weeks(int workplace) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (var party : ofWorkplace.get(workplace)) {
            first = Math.min(first, week[party.session()]);
            last = Math.max(last, week[party.session()]);
        }
        cost += A_WEEK * ((long) last - first - span[workplace]);
        span[workplace] = (long) last - first;
    }
}
