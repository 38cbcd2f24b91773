package tillit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A phone that listens to its room, and notes when it first sees each contribution. */
final class Ear {

    private static final int BUFFER = 64 * 1024;
    private static final long EVENT_END = '\n' << 8 | '\n';

    private final Map<Integer, Long> seenAtNanos = new ConcurrentHashMap<>();
    private final Thread thread;
    private final AtomicLong frames = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    /** Listens until the stream ends, on a thread of its own. */
    Ear(InputStream stream) {
        thread = Thread.ofVirtual().start(() -> listen(stream));
    }

    boolean listens() {
        return thread.isAlive();
    }

    Map<Integer, Long> seenAtNanos() {
        return seenAtNanos;
    }

    long frames() {
        return frames.get();
    }

    long bytes() {
        return bytes.get();
    }

    private void listen(InputStream stream) {
        var piece = new byte[BUFFER];
        var finder = new Words.Finder();
        long last = 0;
        try (stream) {
            for (int got = stream.read(piece); got > 0; got = stream.read(piece)) {
                long now = System.nanoTime();
                finder.search(piece, got, number -> seenAtNanos.putIfAbsent(number, now));
                last = count(piece, got, last);
            }
        } catch (IOException e) {
            // The room or the program ended.
        }
    }

    private long count(byte[] piece, int length, long before) {
        long last = before;
        long ended = 0;
        for (int i = 0; i < length; i++) {
            last = (last << 8 | piece[i]) & 0xffff;
            if (last == EVENT_END) ended++;
        }
        frames.addAndGet(ended);
        bytes.addAndGet(length);
        return last;
    }
}
