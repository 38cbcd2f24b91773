package tillit.composition.grouping.mentors;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Capacity;

/** For how many mentees each mentor has room: what the frame says, or less when the mentor says so. */
record Room(Brief brief, Layout layout) {

    int of(int group) {
        return IntStream.concat(IntStream.of(brief.frame().size().to()), told(group))
                .min()
                .orElse(0);
    }

    private IntStream told(int group) {
        var mentor = brief.people().member(layout.leaders().get(group));
        return brief.rules().stream()
                .filter(rule -> rule.strength() == Strength.MUST)
                .mapMulti(Room::capacity)
                .map(mentor::value)
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Integer::parseInt);
    }

    private static void capacity(Rule rule, Consumer<String> columns) {
        if (rule instanceof Capacity capacity) columns.accept(capacity.column());
    }
}
