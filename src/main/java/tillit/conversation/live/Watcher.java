package tillit.conversation.live;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One phone of an audience: all that is kept of it is what it was sent last. */
final class Watcher {

    /** Proxies and phones hang up on a stream that is silent for long. */
    static final Duration HEARTBEAT = Duration.ofSeconds(12);

    /** Whoever takes nothing for so long may come back and gets the newest. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Audience audience;
    private final Line line;
    private final Wire wire;
    private @Nullable Frame sent;
    private volatile boolean busy;
    private long beganNanos;

    Watcher(Audience audience, Line line, Wire wire) {
        this.audience = audience;
        this.line = line;
        this.wire = wire;
    }

    String who() {
        return line.who();
    }

    /** Safe on any thread. */
    void cut() {
        line.cut();
    }

    Audience audience() {
        return audience;
    }

    /** Of the newest version it has nothing to be told but that the stream lives. */
    void begin(long lastSeen, int retryMillis, long nowNanos) {
        var newest = audience.newest();
        var head = wire.beginning(retryMillis);
        sent = newest;
        write(
                newest == null || newest.version() == lastSeen
                        ? ByteBuffer.wrap(head)
                        : after(head, newest.event(wire)),
                nowNanos);
    }

    /** Its turn to be sent what is new. Always called by the same thread, and never waits. */
    void turn(long nowNanos) {
        if (busy) hangUpWhenStuck(nowNanos);
        else if (audience.isOver()) finish(wire.gone(), nowNanos);
        else send(audience.newest(), nowNanos);
    }

    private void send(@Nullable Frame newest, long nowNanos) {
        if (newest != null && newest != sent) {
            sent = newest;
            write(newest.event(wire), nowNanos);
        } else if (nowNanos - beganNanos > HEARTBEAT.toNanos()) {
            write(ByteBuffer.wrap(wire.heartbeat()), nowNanos);
        }
    }

    private void hangUpWhenStuck(long nowNanos) {
        if (nowNanos - beganNanos > PATIENCE.toNanos()) line.cut();
    }

    /** Ends in order if it can. */
    void leave(long nowNanos) {
        if (busy) line.cut();
        else finish(new byte[0], nowNanos);
    }

    private void finish(byte[] last, long nowNanos) {
        busy = true;
        beganNanos = nowNanos;
        line.finish(ByteBuffer.wrap(last));
    }

    private void write(ByteBuffer piece, long nowNanos) {
        busy = true;
        beganNanos = nowNanos;
        line.write(piece, () -> busy = false);
    }

    private static ByteBuffer after(byte[] head, ByteBuffer event) {
        return ByteBuffer.allocate(head.length + event.remaining()).put(head).put(event).flip();
    }
}
