package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.People;

/** Who has met: two with the same label, each label being a group of an earlier time. */
record Met(People people, String column) {

    Pairs pairs() {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int person = 0; person < people.size(); person++)
            for (var label : people.member(person).values(column))
                groups.computeIfAbsent(label, _ -> new ArrayList<>()).add(person);
        var pairs = new Pairs(people.size());
        for (var group : groups.values())
            for (int one : group) for (int other : group) pairs.add(one, other);
        return pairs;
    }
}
