package tillit.conversation.room;

import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For the bench: many rooms change on one node, each twenty times a second, and another hears of it. */
public final class CallRate implements AutoCloseable {

    private static final int ROUNDS_A_SECOND = 20;
    private static final int LENGTH_OF_A_POKE = 90;

    private final NodeWire wire;
    private final Queue<Long> late = new ConcurrentLinkedQueue<>();
    private final Listener listener;

    private CallRate(NodeWire wire) throws InterruptedException {
        this.wire = wire;
        var listening = new CountDownLatch(1);
        listener = wire.hear(this::heard, listening::countDown);
        listening.await();
    }

    public static CallRate throughPostgres(ApplicationContext house) throws InterruptedException {
        return new CallRate(
                new PostgresWire(
                        house.getBean(JdbcClient.class),
                        house.getBean(JdbcConnectionDetails.class)));
    }

    public static CallRate throughRedis(URI address) throws InterruptedException {
        return new CallRate(new RedisWire(address));
    }

    /** How late each call was heard, in nanoseconds; as many as are heard a second after the last one is called. */
    public List<Long> late(int rooms, int seconds) {
        late.clear();
        long began = System.nanoTime();
        for (int round = 0; round < seconds * ROUNDS_A_SECOND; round++) {
            until(began + TimeUnit.SECONDS.toNanos(round) / ROUNDS_A_SECOND);
            wire.call(IntStream.range(0, rooms).mapToObj(CallRate::poke).toList());
        }
        until(System.nanoTime() + TimeUnit.SECONDS.toNanos(1));
        return List.copyOf(late);
    }

    /** As long as a real one. */
    private static String poke(int room) {
        var words = room + " " + System.nanoTime() + " ";
        return words + "x".repeat(LENGTH_OF_A_POKE - words.length());
    }

    private void heard(String words) {
        late.add(System.nanoTime() - Long.parseLong(words.split(" ", -1)[1]));
    }

    private static void until(long nanos) {
        LockSupport.parkNanos(nanos - System.nanoTime());
    }

    @Override
    public void close() {
        listener.close();
        wire.close();
    }
}
