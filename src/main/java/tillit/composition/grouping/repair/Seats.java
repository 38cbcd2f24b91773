package tillit.composition.grouping.repair;

import static tillit.composition.grouping.Placement.NOWHERE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;

/** Who sits where, and how many faults there are: seats and leaders missing or too many, people without a group. */
final class Seats {

    private final Frame frame;
    private final Layout layout;
    private final int from;
    private final int[][] groups;
    private final int[][] leads;
    private final int[][] sizes;
    private final List<List<List<Integer>>> leaders = new ArrayList<>();
    private int faults;

    /** Nobody sits yet. Faults before the gathering {@code from} are past mending and not counted. */
    Seats(Brief brief, Layout layout, int from) {
        frame = brief.frame();
        this.layout = layout;
        this.from = from;
        groups = new int[layout.gatherings()][brief.people().size()];
        leads = new int[layout.gatherings()][brief.people().size()];
        sizes = new int[layout.gatherings()][layout.groups()];
        for (int gathering = 0; gathering < layout.gatherings(); gathering++) open(gathering);
    }

    private void open(int gathering) {
        Arrays.fill(groups[gathering], NOWHERE);
        List<List<Integer>> none = new ArrayList<>();
        for (int group = 0; group < layout.groups(); group++) none.add(new ArrayList<>());
        leaders.add(none);
        for (int group = 0; group < layout.groups(); group++) faults += faultsIn(gathering, group);
        for (int person = 0; person < groups[gathering].length; person++)
            faults += faultsOf(gathering, person);
    }

    void sit(Seat seat, int group) {
        faults -= faultsAround(seat, group);
        if (seat.leading()) lead(seat, group, 1);
        else {
            groups[seat.gathering()][seat.person()] = group;
            sizes[seat.gathering()][group]++;
        }
        faults += faultsAround(seat, group);
    }

    void rise(Seat seat, int group) {
        faults -= faultsAround(seat, group);
        if (seat.leading()) lead(seat, group, -1);
        else {
            groups[seat.gathering()][seat.person()] = NOWHERE;
            sizes[seat.gathering()][group]--;
        }
        faults += faultsAround(seat, group);
    }

    private void lead(Seat seat, int group, int more) {
        leads[seat.gathering()][seat.person()] += more;
        var theirs = leaders(seat.gathering(), group);
        if (more > 0) theirs.add(seat.person());
        else theirs.remove(Integer.valueOf(seat.person()));
    }

    private int faultsAround(Seat seat, int group) {
        return faultsIn(seat.gathering(), group) + faultsOf(seat.gathering(), seat.person());
    }

    private int faultsIn(int gathering, int group) {
        if (gathering < from) return 0;
        int missing = layout.leadersOfEach() - leaders(gathering, group).size();
        return lacking(gathering, group) + tooMany(gathering, group) + Math.abs(missing);
    }

    private int faultsOf(int gathering, int person) {
        if (gathering < from) return 0;
        int group = groups[gathering][person];
        int faults = isMissing(gathering, person) ? 1 : 0;
        if (leads[gathering][person] == 0) return faults;
        if (group != NOWHERE && leaders(gathering, group).contains(person)) faults++;
        return faults + Math.max(0, leads[gathering][person] - mostToLead());
    }

    boolean isTroubled(Place place) {
        int gathering = place.gathering();
        return faultsIn(gathering, place.group()) > 0
                || leaders(gathering, place.group()).stream()
                        .anyMatch(leader -> faultsOf(gathering, leader) > 0);
    }

    int mostToLead() {
        return frame.leading().map(Frame.Leading::atMost).orElse(0);
    }

    boolean isMissing(int gathering, int person) {
        return groups[gathering][person] == NOWHERE && layout.isThere(gathering, person);
    }

    int lacking(int gathering, int group) {
        return Math.max(0, frame.size().from() - sizes[gathering][group]);
    }

    int tooMany(int gathering, int group) {
        return Math.max(0, sizes[gathering][group] - frame.size().to());
    }

    int faults() {
        return faults;
    }

    int people() {
        return groups[0].length;
    }

    int group(int gathering, int person) {
        return groups[gathering][person];
    }

    int[][] groups() {
        return groups;
    }

    /** How many groups this person leads. */
    int leads(int gathering, int person) {
        return leads[gathering][person];
    }

    List<Integer> leaders(int gathering, int group) {
        return leaders.get(gathering).get(group);
    }
}
