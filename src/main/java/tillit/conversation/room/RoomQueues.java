package tillit.conversation.room;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.conversation.RoomId;

/**
 * Lets the commands of one room through one at a time on this node, so that ten phones at once do not race each
 * other to the log. Between nodes the log's numbers decide.
 */
@Component
class RoomQueues {

    private final ReentrantLock[] queues =
            Stream.generate(() -> new ReentrantLock(true)).limit(256).toArray(ReentrantLock[]::new);

    <T> T inTurn(RoomId room, Supplier<T> work) {
        var queue = queues[Math.floorMod(room.hashCode(), queues.length)];
        queue.lock();
        try {
            return work.get();
        } finally {
            queue.unlock();
        }
    }
}
