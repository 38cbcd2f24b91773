package tillit.composition.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tillit.composition.grouping.Member;

/**
 * Somebody falls ill: from the state on that this stands at, other cells tell of them.
 *
 * @param code of the person
 * @param was the cells before, by column
 * @param is the cells since
 */
public record Away(String code, Map<String, List<String>> was, Map<String, List<String>> is) {

    public static Away of(Member member, Map<String, List<String>> cells) {
        var was = new HashMap<String, List<String>>();
        cells.keySet().forEach(column -> was.put(column, member.values(column)));
        return new Away(member.id(), was, cells);
    }

    /** As if they had not fallen ill. */
    Away turned() {
        return new Away(code, is, was);
    }

    /** What else the composer has written in these cells in the meantime stays. */
    Member on(Member member) {
        var values = new HashMap<>(member.values());
        is.forEach((column, cell) -> {
            var before = was.getOrDefault(column, List.of());
            var now = new ArrayList<>(member.values(column));
            now.removeIf(value -> before.contains(value) && !cell.contains(value));
            cell.stream()
                    .filter(value -> !before.contains(value) && !now.contains(value))
                    .forEach(now::add);
            values.put(column, now);
        });
        values.values().removeIf(List::isEmpty);
        return new Member(member.id(), member.name(), values);
    }
}
