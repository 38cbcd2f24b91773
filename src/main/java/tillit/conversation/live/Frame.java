package tillit.conversation.live;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What an audience sees now, made ready to be sent once for all who see it. Does not change. */
final class Frame {

    private final long version;
    private final byte[] html;
    private final byte[] event;
    private volatile byte @Nullable [] packed;

    Frame(long version, byte[] html) {
        this.version = version;
        this.html = html;
        this.event = ServerSentEvent.of(version, html);
    }

    long version() {
        return version;
    }

    ByteBuffer html() {
        return ByteBuffer.wrap(html);
    }

    /** Two who ask at the same time may both pack it, to the same bytes. */
    ByteBuffer event(Wire wire) {
        if (wire == Wire.PLAIN) return ByteBuffer.wrap(event);
        var ready = packed;
        if (ready == null) packed = ready = wire.packed(event);
        return ByteBuffer.wrap(ready);
    }
}
