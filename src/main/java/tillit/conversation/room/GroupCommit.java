package tillit.conversation.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.conversation.RoomId;

/**
 * What waits for the same room is written in one transaction: while one commits, the next gather. So a hall of
 * phones costs few commits, and a single phone waits for nobody. Each is answered when its own is committed.
 */
@Component
class GroupCommit {

    static final int MOST = 512;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int PATIENCE_SECONDS = 20;

    private final ConcurrentHashMap<RoomId, Queue<Waiting>> waiting = new ConcurrentHashMap<>();
    private final RoomWriter writer;
    private final RoomQueues queues;
    private final RoomMemory memory;
    private final RoomTokens tokens;
    private final TransactionTemplate transaction;

    GroupCommit(
            RoomWriter writer,
            RoomQueues queues,
            RoomMemory memory,
            RoomTokens tokens,
            PlatformTransactionManager transactions) {
        this.writer = writer;
        this.queues = queues;
        this.memory = memory;
        this.tokens = tokens;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(PATIENCE_SECONDS);
    }

    /** Blocks until it is committed or refused. */
    Outcome write(RoomId room, Task task) {
        var one = Waiting.with(task);
        waiting.compute(room, (_, others) -> with(room, others, one));
        return one.await();
    }

    /** How many wait, for the one who looks after the server. */
    int waiting() {
        return waiting.values().stream().mapToInt(Queue::size).sum();
    }

    /** A room in which somebody waits has one thread that writes, until nobody does. */
    private Queue<Waiting> with(RoomId room, @Nullable Queue<Waiting> others, Waiting one) {
        if (others == null) Thread.ofVirtual().start(() -> writeAll(room));
        var all = Objects.requireNonNullElseGet(others, ArrayDeque<Waiting>::new);
        all.add(one);
        return all;
    }

    private void writeAll(RoomId room) {
        for (var next = next(room); !next.isEmpty(); next = next(room)) write(room, next);
    }

    private List<Waiting> next(RoomId room) {
        var next = new ArrayList<Waiting>();
        waiting.computeIfPresent(
                room,
                (_, all) -> {
                    take(all, next);
                    return next.isEmpty() ? null : all;
                });
        return next;
    }

    /** Who has given up is left out; the first comes along whatever it weighs. */
    private static void take(Queue<Waiting> all, List<Waiting> next) {
        all.removeIf(Waiting::isOver);
        int characters = 0;
        while (!all.isEmpty() && next.size() < MOST && characters < MOST_CHARACTERS) {
            var one = all.remove();
            characters += one.task().weight();
            next.add(one);
        }
    }

    private void write(RoomId room, List<Waiting> together) {
        try {
            var written = queues.inTurn(room, () -> commit(room, together));
            tokens.remember(room, written.minutes().joined());
            for (int i = 0; i < together.size(); i++)
                together.get(i).answer(written.outcomes().get(i));
        } catch (RuntimeException | Error e) {
            if (together.size() > 1 && isOfOne(e))
                together.forEach(one -> write(room, List.of(one)));
            else together.forEach(one -> one.fail(e));
        }
    }

    private RoomWriter.Written commit(RoomId room, List<Waiting> together) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    var written = writer.write(room, together.stream().map(Waiting::task).toList());
                    memory.rememberOnceCommitted(written.minutes().now());
                    return written;
                }));
    }

    /** Whether one of several may be to blame: the others must not suffer for what somebody sent. */
    private static boolean isOfOne(Throwable why) {
        return why instanceof DataIntegrityViolationException
                || !(why instanceof DataAccessException || why instanceof TransactionException);
    }
}
