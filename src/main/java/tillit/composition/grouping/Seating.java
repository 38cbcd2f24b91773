package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.List;

/** Whether everybody who comes sits in a group of theirs, and the groups have the size and the leaders they shall have. */
final class Seating {

    private final Brief brief;
    private final Layout layout;
    private final Placement placement;
    private final List<Impossible> faults = new ArrayList<>();

    private Seating(Brief brief, Layout layout, Placement placement) {
        this.brief = brief;
        this.layout = layout;
        this.placement = placement;
    }

    static List<Impossible> faults(Brief brief, Layout layout, Placement placement) {
        var seating = new Seating(brief, layout, placement);
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            seating.look(gathering);
        return List.copyOf(seating.faults);
    }

    private void look(int gathering) {
        for (int person = 0; person < brief.people().size(); person++) person(gathering, person);
        for (int group = 0; group < placement.groups(gathering); group++) group(gathering, group);
        leaders(gathering);
    }

    private void person(int gathering, int person) {
        int group = placement.group(gathering, person);
        boolean sits = group != Placement.NOWHERE;
        if (sits != layout.isThere(gathering, person))
            note(sits ? "absent" : "nowhere", gathering, person);
        else if (sits && layout.kindOfGroup(group) != layout.kindOf(person))
            note("kind", gathering, person);
        else if (sits && elsewhere(gathering, person, group)) note("pinned", gathering, person);
    }

    private boolean elsewhere(int gathering, int person, int group) {
        int pinned = layout.pinned(gathering, person);
        return pinned != Placement.NOWHERE && pinned != group;
    }

    private void group(int gathering, int group) {
        var size = brief.frame().size();
        int members = placement.members(gathering, group).size();
        if (members < size.from() || members > size.to())
            faults.add(
                    new Impossible(
                            "misplaced.size",
                            List.of(gathering + 1, group + 1, members, size.from(), size.to()),
                            List.of()));
        var leaders = placement.leaders(gathering, group);
        int wanted = brief.frame().leading().map(Frame.Leading::number).orElse(0);
        if (leaders.stream().distinct().count() != wanted || leaders.size() != wanted)
            faults.add(
                    new Impossible(
                            "misplaced.leaders",
                            List.of(gathering + 1, group + 1, leaders.size(), wanted),
                            leaders));
    }

    private void leaders(int gathering) {
        brief.frame().leading().ifPresent(leading -> leaders(gathering, leading));
    }

    private void leaders(int gathering, Frame.Leading leading) {
        int[] leads = new int[brief.people().size()];
        for (int group = 0; group < placement.groups(gathering); group++)
            for (int leader : placement.leaders(gathering, group)) {
                leads[leader]++;
                if (!layout.leaders().contains(leader)) note("cannot-lead", gathering, leader);
                if (placement.group(gathering, leader) == group)
                    note("leads-own", gathering, leader);
            }
        for (int person = 0; person < leads.length; person++)
            if (leads[person] > leading.atMost()) note("leads-too-many", gathering, person);
    }

    private void note(String what, int gathering, int person) {
        faults.add(
                new Impossible(
                        "misplaced." + what,
                        List.of(brief.people().member(person).name(), gathering + 1),
                        List.of(person)));
    }
}
