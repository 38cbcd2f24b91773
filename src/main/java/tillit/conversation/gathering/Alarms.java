package tillit.conversation.gathering;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tillit.conversation.RoomId;
import tillit.conversation.live.Streams;
import tillit.conversation.method.SeatId;

/**
 * What was held back in a gathering, for its organiser to know, whichever node held it back. What is told are counts,
 * never whose phone or address it was. Nodes tell each other every {@value #SECONDS} seconds.
 */
@Component
public class Alarms {

    /** What somebody tried. */
    public enum Kind {
        /** One phone sends far more than anybody writes by hand. */
        EAGER_PHONE,
        /** Far more phones come in than a hall has, or from one address far more that never open their page. */
        MANY_JOIN
    }

    /**
     * How often it was held back so far, and when last.
     *
     * @param robots how many phones were held back more often than any hand is
     */
    public record Alarm(Kind kind, int times, int robots, Instant last) {}

    static final int SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
    private static final int MOST = 10_000;

    private final ConcurrentHashMap<HeldBack, Integer> fresh = new ConcurrentHashMap<>();
    private final Semaphore atIt = new Semaphore(1);
    private final AlarmBook book;
    private final Streams streams;
    private final Clock clock;
    private volatile Map<RoomId, List<Alarm>> known = Map.of();

    Alarms(AlarmBook book, Streams streams, Clock clock) {
        this.book = book;
        this.streams = streams;
        this.clock = clock;
    }

    /** Something was held back; whoever looks at the desk sees it a moment later. */
    public void raise(RoomId room, Kind kind, SeatId seat) {
        var what = new HeldBack(room, kind, seat);
        if (fresh.size() < MOST || fresh.containsKey(what)) fresh.merge(what, 1, Integer::sum);
    }

    /** The newest first. */
    public List<Alarm> of(RoomId room) {
        return known.getOrDefault(room, List.of());
    }

    /** At a fixed rate, so on a thread of its own: it may wait for a database that is gone. */
    @Scheduled(fixedRateString = "PT" + SECONDS + "S")
    void exchange() {
        if (!atIt.tryAcquire()) return;
        try {
            tell();
            hear();
        } catch (DataAccessException e) {
            LOG.warn("Alarms cannot be told just now: {}", e.getMessage());
        } finally {
            atIt.release();
        }
    }

    /** The phones that were robots are gone, and what was told of them. */
    void settle(RoomId room, SeatId seat) {
        book.forget(room, seat);
        hear();
    }

    /** What could not be told is told later. */
    private void tell() {
        var news = new HashMap<HeldBack, Integer>();
        for (var what : fresh.keySet()) {
            var times = fresh.remove(what);
            if (times != null) news.put(what, times);
        }
        try {
            book.add(news, clock.instant());
        } catch (DataAccessException e) {
            news.forEach((what, times) -> fresh.merge(what, times, Integer::sum));
            throw e;
        }
    }

    private void hear() {
        var before = known;
        var now = book.since(clock.instant());
        known = now;
        var rooms = new HashSet<>(before.keySet());
        rooms.addAll(now.keySet());
        for (var room : rooms)
            if (!before.getOrDefault(room, List.of()).equals(now.getOrDefault(room, List.of())))
                streams.changed(room.value());
    }
}
