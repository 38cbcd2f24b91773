package tillit.conversation.live;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A phone's stream over Jetty, written without waiting and without a thread of its own. */
final class JettyLine implements Line, Callback {

    /** Bytes that the system may hold for a phone that takes none. */
    static final int ON_THE_WAY = 64 * 1024;

    private final String who;
    private final Response response;
    private final Callback request;
    private final Broadcast broadcast;
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile @Nullable Watcher watcher;
    private volatile boolean down;
    private @Nullable Runnable done;

    JettyLine(String who, Response response, Callback request, Broadcast broadcast) {
        this.who = who;
        this.response = response;
        this.request = request;
        this.broadcast = broadcast;
    }

    @Override
    public String who() {
        return who;
    }

    /** It may have gone down before anybody knew who was at its end. */
    void follows(Watcher watcher) {
        this.watcher = watcher;
        if (down) broadcast.left(watcher);
    }

    @Override
    public void write(ByteBuffer piece, Runnable done) {
        this.done = done;
        response.write(false, piece, this);
    }

    @Override
    public void finish(ByteBuffer piece) {
        response.write(true, piece, Callback.from(this::ended, this::failed));
    }

    /** A line that waits for nothing learns nothing of its end from Jetty; the server would wait for it to be answered. */
    @Override
    public void cut() {
        response.getRequest().getConnectionMetaData().getConnection().getEndPoint().close();
        failed(new EofException("Cut"));
    }

    @Override
    public void succeeded() {
        if (done != null) done.run();
    }

    @Override
    public void failed(Throwable why) {
        gone();
        if (answered.compareAndSet(false, true)) request.failed(why);
    }

    private void ended() {
        gone();
        if (answered.compareAndSet(false, true)) request.succeeded();
    }

    private void gone() {
        down = true;
        broadcast.left(watcher);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
