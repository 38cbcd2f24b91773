package tillit.conversation.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One open stream: waits for a poke, looks again, writes server-sent events. */
final class Follower {

    static final int HEARTBEAT_SECONDS = 15;

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
    private String sent = "";

    Follower(String who, Picture picture, OutputStream out) {
        this.who = who;
        this.picture = picture;
        this.out = out;
    }

    String who() {
        return who;
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
        var poke = pokes.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        while (poke == null) {
            write(HEARTBEAT);
            poke = pokes.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        }
        return poke != Poke.END;
    }

    private boolean send(Picture.Shot shot) throws IOException {
        if (!sent.equals(shot.html())) write(ServerSentEvent.of(shot.version(), shot.html()));
        sent = shot.html();
        if (shot.last()) write(GONE);
        return !shot.last();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
