package tillit.conversation.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One open stream: waits for a poke, looks again, writes server-sent events. */
final class Follower {

    private static final int HEARTBEATS = 4;
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] GONE =
            "event: gone\ndata: gone\n\n".getBytes(StandardCharsets.UTF_8);

    private enum Poke {
        LOOK,
        END
    }

    private final BlockingQueue<Poke> pokes = new ArrayBlockingQueue<>(1);
    private final String who;
    private final Picture picture;
    private final OutputStream out;
    private final Duration patience;
    private final long heartbeatMillis;
    private volatile long heardAtNanos = System.nanoTime();
    private String seen;
    private byte[] sent = new byte[0];

    /**
     * The stream ends when nothing was heard of the phone for longer than {@code patience}. The picture marked
     * {@code seen} it has got already, with its page.
     */
    Follower(String who, String seen, Picture picture, OutputStream out, Duration patience) {
        this.who = who;
        this.seen = seen;
        this.picture = picture;
        this.out = out;
        this.patience = patience;
        this.heartbeatMillis = patience.dividedBy(HEARTBEATS).toMillis();
    }

    String who() {
        return who;
    }

    /** The phone has asked for something, so it lives. What is written to a dead one vanishes without an error. */
    void heard() {
        heardAtNanos = System.nanoTime();
    }

    /** One poke waits at most: whoever looks again sees everything that has happened. */
    void lookAgain() {
        pokes.offer(Poke.LOOK);
    }

    void end() {
        pokes.clear();
        pokes.offer(Poke.END);
    }

    void run() throws IOException {
        try {
            while (send(picture.take()) && waitForPoke()) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean waitForPoke() throws InterruptedException, IOException {
        var poke = pokes.poll(heartbeatMillis, TimeUnit.MILLISECONDS);
        while (poke == null && !isSilent()) {
            write(HEARTBEAT);
            poke = pokes.poll(heartbeatMillis, TimeUnit.MILLISECONDS);
        }
        return poke == Poke.LOOK;
    }

    private boolean isSilent() {
        return System.nanoTime() - heardAtNanos > patience.toNanos();
    }

    private boolean send(Picture.Shot shot) throws IOException {
        if (shot.mark().equals(seen)) write(HEARTBEAT);
        else if (!Arrays.equals(sent, shot.html()))
            write(ServerSentEvent.of(shot.version(), shot.html()));
        seen = "";
        sent = shot.html();
        if (shot.last()) write(GONE);
        return !shot.last();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
