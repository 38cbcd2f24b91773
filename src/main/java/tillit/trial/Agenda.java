package tillit.trial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** What is going to happen, day by day; on one day, in the order in which it was planned. */
final class Agenda {

    private record Item(LocalDate day, int number, Runnable happens) {}

    private final Queue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::day).thenComparingInt(Item::number));
    private int planned;

    void on(LocalDate day, Runnable happens) {
        items.add(new Item(day, planned++, happens));
    }

    void runUntil(LocalDate last) {
        for (var item = items.poll();
                item != null && !item.day().isAfter(last);
                item = items.poll()) item.happens().run();
    }
}
