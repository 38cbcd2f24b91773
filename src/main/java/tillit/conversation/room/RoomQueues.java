package tillit.conversation.room;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tillit.conversation.RoomId;

/**
 * Lets the commands of one room through one at a time on this node, so that ten phones at once do not race each
 * other to the log. Between nodes the row of the room in the
 * database does that.
 */
@Component
class RoomQueues {

    private static final int PATIENCE_SECONDS = 20;

    private final ReentrantLock[] queues =
            Stream.generate(() -> new ReentrantLock(true)).limit(256).toArray(ReentrantLock[]::new);

    /**
     * Inside a larger transaction the turn lasts until that one is over: else the next in turn would wait in the
     * database for what it has written, and it, coming again, for the next in turn.
     */
    <T> T inTurn(RoomId room, Supplier<T> work) {
        var queue = queues[Math.floorMod(room.hashCode(), queues.length)];
        if (queue.isHeldByCurrentThread()) return work.get();
        await(queue, room);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Leaving(queue));
            return work.get();
        }
        try {
            return work.get();
        } finally {
            queue.unlock();
        }
    }

    private static void await(ReentrantLock queue, RoomId room) {
        try {
            if (!queue.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("It is nobody's turn in room " + room);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Leaving(ReentrantLock queue) implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            queue.unlock();
        }
    }
}
