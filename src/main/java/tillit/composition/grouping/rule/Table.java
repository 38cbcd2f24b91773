package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Placement;

/** One group of a placement as its judges see it: first those who sit in it, then those who lead it. */
record Table(int gathering, int group, List<Integer> everybody, int leaders) {

    /** Of each gathering, in order. */
    static List<Table> all(Placement placement) {
        List<Table> all = new ArrayList<>();
        for (int gathering = 0; gathering < placement.gatherings(); gathering++) {
            var groups = placement.everybody(gathering);
            for (int group = 0; group < groups.size(); group++) {
                int leaders = placement.leaders(gathering, group).size();
                all.add(new Table(gathering, group, groups.get(group), leaders));
            }
        }
        return all;
    }

    List<Integer> members() {
        return everybody.subList(0, everybody.size() - leaders);
    }

    List<Integer> leading() {
        return everybody.subList(everybody.size() - leaders, everybody.size());
    }

    boolean leads(int place) {
        return place >= everybody.size() - leaders;
    }

    Breach breach(List<Integer> people, long cost) {
        return new Breach(gathering, group, people, cost);
    }
}
