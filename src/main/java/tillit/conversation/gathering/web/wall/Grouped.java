package tillit.conversation.gathering.web.wall;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tillit.conversation.method.Alike;
import tillit.conversation.method.View.Seen;
import tillit.conversation.wall.Brick;

/** What tables wrote, brought together: each counts for itself, whoever held the pen. */
final class Grouped {

    private Grouped() {}

    /** All of it, also what one table wrote alone; the most frequent first, as it was first spelt. */
    static List<Brick> of(List<Seen> given) {
        var alike =
                given.stream()
                        .map(seen -> seen.payload().text().strip())
                        .collect(
                                Collectors.groupingBy(
                                        Alike::of, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(it -> brick(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt(Brick::count).reversed())
                .toList();
    }

    private static Brick brick(Alike alike, List<String> spelt) {
        var spellings = spelt.stream().distinct().toList();
        return new Brick(alike.sentence(), spelt.getFirst(), spelt.size(), false, spellings);
    }
}
