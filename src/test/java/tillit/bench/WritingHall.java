package tillit.bench;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;
import tillit.conversation.room.TestHall;

/** A hall in which everybody who is counted writes as soon as they have been answered. */
record WritingHall(TestHall hall, List<SeatId> seats) {

    private static final String WORDS = "Tid för varandra, och någon som frågar hur det går.";

    WritingHall(Rooms rooms, JdbcClient sql, int seats) {
        this(TestHall.open(rooms, sql), seats);
    }

    private WritingHall(TestHall hall, int seats) {
        this(hall, seats == 0 ? List.of() : hall.comeIn(seats));
    }

    WritingRate comeIn(int atOnce, int people) {
        return measure(atOnce, people, _ -> hall.comesIn());
    }

    WritingRate write(int writers, int thoughts) {
        return measure(writers, thoughts, number -> write(seats.get(number % seats.size())));
    }

    private void write(SeatId seat) {
        var outcome = hall.writes(seat, UUID.randomUUID(), WORDS);
        if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException("" + outcome);
    }

    private static WritingRate measure(int atOnce, int count, IntConsumer work) {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        var watch = new Stopwatch();
        AtOnce.each(
                atOnce,
                number -> {
                    for (int i = number; i < count; i += atOnce) {
                        var began = System.nanoTime();
                        work.accept(i);
                        nanos.add(System.nanoTime() - began);
                    }
                });
        return new WritingRate(count, watch.wall(), Times.ofNanos(nanos));
    }
}
