package tillit.bench;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;

/** A phone that follows a hall: reads the chunks of HTTP as they come, and of each only the number of its frame. */
final class HallPhone extends SimpleChannelInboundHandler<ByteBuf> {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final byte[] ID = {'i', 'd', ':', ' '};

    /** So far into a chunk the number stands, also behind what a stream begins with. */
    private static final int BEGINNING = 64;

    private final HallTally tally;
    private final long beganNanos;
    private int headEnd;
    private int size;
    private int left;
    private int trailing;
    private final byte[] beginning = new byte[BEGINNING];
    private int kept;
    private long seen;
    private boolean joined;

    HallPhone(HallTally tally, long beganNanos) {
        this.tally = tally;
        this.beganNanos = beganNanos;
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
            size = 0;
            kept = 0;
        }
    }

    private void content(ByteBuf bytes) {
        int now = Math.min(left, bytes.readableBytes());
        int keep = Math.min(now, BEGINNING - kept);
        bytes.readBytes(beginning, kept, keep);
        bytes.skipBytes(now - keep);
        kept += keep;
        left -= now;
        if (left == 0) {
            trailing = 2;
            whole();
        }
    }

    private void whole() {
        if (!joined) tally.joined(System.nanoTime() - beganNanos);
        joined = true;
        long version = version();
        if (version < 0) return;
        tally.frame(seen, version);
        seen = version;
    }

    private long version() {
        for (int at = 0; at + ID.length < kept; at++)
            if (beginning[at] == ID[0]
                    && java.util.Arrays.equals(beginning, at, at + ID.length, ID, 0, ID.length))
                return number(at + ID.length);
        return -1;
    }

    private long number(int from) {
        int to = from;
        while (to < kept && Character.isDigit(beginning[to])) to++;
        return Long.parseLong(new String(beginning, from, to - from, StandardCharsets.US_ASCII));
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
