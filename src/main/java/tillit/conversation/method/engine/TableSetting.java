package tillit.conversation.method.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tillit.conversation.method.Event;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;

/**
 * Who sits at which small table.
 *
 * <p>Those who act and are here are dealt out like cards, the leaders first: so each table has a leader
 * as its host as far as they suffice, and no table has two people more than another. Who comes later
 * joins the table with the fewest people here. In an open room people sit where they sit: nobody is dealt out.
 */
final class TableSetting {

    private TableSetting() {}

    /** Everyone who acts in a step that speaks of tables, and is here, gets a place at one. */
    static Optional<Event> follows(Meeting meeting, Step step) {
        if (!meeting.deals()) return Optional.empty();
        var people = new People(meeting, step);
        return people.tablesStep().flatMap(setIn -> seat(meeting, people, setIn));
    }

    private static Optional<Event> seat(Meeting meeting, People people, StepId setIn) {
        var standing =
                meeting.actingHere(people.step())
                        .filter(seat -> people.table(seat).isEmpty())
                        .toList();
        if (standing.isEmpty()) return Optional.empty();
        var tables =
                people.tables().isEmpty()
                        ? deal(meeting, standing, setIn)
                        : join(meeting, standing, people.tables());
        return Optional.of(new Event.TablesSet(setIn, tables));
    }

    private static List<List<SeatId>> deal(Meeting meeting, List<SeatId> people, StepId setIn) {
        var size = meeting.method().step(setIn).orElseThrow().settings();
        var leadersFirst =
                people.stream()
                        .sorted(Comparator.comparing(seat -> !meeting.steers(seat)))
                        .toList();
        int tables = tables(people.size(), size.from(), size.to());
        return IntStream.range(0, tables)
                .mapToObj(table -> each(tables, table, leadersFirst))
                .toList();
    }

    /** The fewest tables with room for all; rather those at which equally many sit, when that can be. */
    static int tables(int people, int from, int to) {
        int fewest = Math.ceilDiv(people, to);
        int most = Math.max(fewest, people / from);
        return IntStream.rangeClosed(fewest, most)
                .filter(tables -> people % tables == 0)
                .findFirst()
                .orElse(fewest);
    }

    private static List<SeatId> each(int tables, int table, List<SeatId> people) {
        return IntStream.iterate(table, place -> place < people.size(), place -> place + tables)
                .mapToObj(people::get)
                .toList();
    }

    private static List<List<SeatId>> join(
            Meeting meeting, List<SeatId> late, List<List<SeatId>> tables) {
        var joined = new ArrayList<List<SeatId>>();
        tables.forEach(table -> joined.add(new ArrayList<>(table)));
        for (var seat : late) smallest(meeting, joined).add(seat);
        return joined.stream().map(List::copyOf).toList();
    }

    private static List<SeatId> smallest(Meeting meeting, List<List<SeatId>> tables) {
        return tables.stream()
                .min(Comparator.comparingLong(table -> here(meeting, table)))
                .orElseThrow();
    }

    private static long here(Meeting meeting, List<SeatId> table) {
        return table.stream().filter(meeting::here).count();
    }
}
