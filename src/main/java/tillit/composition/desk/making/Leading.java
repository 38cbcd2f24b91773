package tillit.composition.desk.making;

import java.util.HashMap;
import java.util.List;
import tillit.composition.grouping.Member;

/** Marks those who lead. */
final class Leading {

    private Leading() {}

    /** @param member whether they sit in a circle of their own as well */
    static Member marked(Member one, boolean member) {
        var values = new HashMap<>(one.values());
        values.put("leader", List.of("yes"));
        if (!member) values.put("absent", List.of("all"));
        return new Member(one.id(), one.name(), values);
    }
}
