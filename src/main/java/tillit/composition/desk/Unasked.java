package tillit.composition.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.rule.Apart;

/** A file goes out without whom people asked not to be with; when it comes back, what they asked is still known. */
final class Unasked {

    private Unasked() {}

    /** Only a column that says nothing of anybody was left out; one cell in it, and it counts as written. */
    static List<Member> kept(People before, Brief after) {
        var blank =
                Apart.columns(after).stream()
                        .filter(column -> isBlank(after.people(), column))
                        .collect(Collectors.toSet());
        return after.people().members().stream().map(one -> kept(before, one, blank)).toList();
    }

    private static boolean isBlank(People people, String column) {
        return people.members().stream().allMatch(member -> member.values(column).isEmpty());
    }

    private static Member kept(People before, Member member, Set<String> columns) {
        var known = before.numberOf(member.id());
        if (known.isEmpty()) return member;
        var values = new HashMap<>(member.values());
        columns.forEach(
                column -> values.put(column, before.member(known.getAsInt()).values(column)));
        values.values().removeIf(List::isEmpty);
        return new Member(member.id(), member.name(), values);
    }
}
