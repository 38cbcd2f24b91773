package tillit.bench;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A phone that follows a hall: reads the chunks of HTTP as they come, and of each only the number of its frame. */
final class HallPhone extends SimpleChannelInboundHandler<ByteBuf> {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final int UNKNOWN = -1;

    private final HallTally tally;
    private final HallFrames frames;
    private final String request;
    private final long beganNanos;
    private int headEnd;
    private int size;
    private int left;
    private int trailing;
    private byte[] piece = {};
    private int kept;
    private long seen = UNKNOWN;
    private boolean joined;
    private long lastNanos;

    /** @param beganNanos when it came to the door */
    HallPhone(HallTally tally, HallFrames frames, String path, String cookie, long beganNanos) {
        this.tally = tally;
        this.frames = frames;
        this.beganNanos = beganNanos;
        this.request =
                """
                GET %s HTTP/1.1\r
                Host: hall\r
                Accept: text/event-stream\r
                Accept-Encoding: gzip\r
                Cookie: %s\r
                User-Agent: Mozilla/5.0 (Linux; Android 14)\r
                \r
                """
                        .formatted(path, cookie);
    }

    /** When it was sent the newest picture that it has, in nanoseconds; 0 for none. */
    long lastNanos() {
        return lastNanos;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        var _ =
                context.writeAndFlush(
                        Unpooled.copiedBuffer(request, StandardCharsets.US_ASCII),
                        context.voidPromise());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) {
        tally.bytes(bytes.readableBytes());
        while (bytes.isReadable() && headEnd < HEAD_END.length) head(bytes.readByte());
        while (bytes.isReadable()) chunk(bytes);
    }

    private void head(byte one) {
        headEnd = one == HEAD_END[headEnd] ? headEnd + 1 : one == '\r' ? 1 : 0;
    }

    private void chunk(ByteBuf bytes) {
        if (left > 0) content(bytes);
        else if (trailing > 0) {
            bytes.skipBytes(1);
            trailing--;
        } else length(bytes.readByte());
    }

    private void length(byte one) {
        int digit = Character.digit(one, 16);
        if (digit >= 0) size = size * 16 + digit;
        else if (one == '\n') {
            left = size;
            if (piece.length < size) piece = Arrays.copyOf(piece, size);
            size = 0;
            kept = 0;
        }
    }

    private void content(ByteBuf bytes) {
        int now = Math.min(left, bytes.readableBytes());
        bytes.readBytes(piece, kept, now);
        kept += now;
        left -= now;
        if (left > 0) return;
        trailing = 2;
        whole(frames.version(piece, kept));
    }

    /** What it sees first was there before it came. */
    private void whole(long version) {
        long now = System.nanoTime();
        if (!joined) tally.joined(now - beganNanos);
        joined = true;
        if (version < 0) return;
        tally.frame(seen == UNKNOWN ? version : seen, version);
        seen = version;
        lastNanos = now;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        tally.gone();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable why) {
        var _ = context.close();
    }
}
