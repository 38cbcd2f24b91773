package tillit.bench;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends words over a few connections, one after the other on each; late ones are counted from when they were due. */
final class HallWords {

    private static final Pattern VERSION = Pattern.compile("(?i)\r\nLast-Event-ID: (\\d+)\r\n");

    private final HallTally tally;
    private final String path;
    private final String cookie;
    private final Deque<Mouth> idle = new ArrayDeque<>();
    private final Deque<Long> due = new ArrayDeque<>();
    private int number;

    HallWords(HallTally tally, String path, String cookie) {
        this.tally = tally;
        this.path = path;
        this.cookie = cookie;
    }

    Mouth mouth() {
        return new Mouth();
    }

    /** Only called on the load's thread. */
    void say(int words) {
        for (int i = 0; i < words; i++) due.add(System.nanoTime());
        next();
    }

    private void next() {
        while (!idle.isEmpty() && !due.isEmpty()) idle.remove().send(due.remove());
    }

    private ByteBuf request() {
        var body = "content=ord" + number % 400 + "&key=" + number++;
        var head =
                "POST %s HTTP/1.1\r\nHost: hall\r\nCookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(path, cookie, body.length(), body);
        return Unpooled.copiedBuffer(head, StandardCharsets.US_ASCII);
    }

    /** One connection. Answers have no body. */
    final class Mouth extends SimpleChannelInboundHandler<ByteBuf> {

        private final StringBuilder answer = new StringBuilder();
        private @Nullable Channel channel;
        private long since;

        @Override
        public void channelActive(ChannelHandlerContext context) {
            channel = context.channel();
            idle.add(this);
        }

        void send(long dueAt) {
            since = dueAt;
            if (channel == null) return;
            var _ = channel.writeAndFlush(request());
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) {
            answer.append(bytes.toString(StandardCharsets.US_ASCII));
            if (answer.indexOf("\r\n\r\n") < 0) return;
            var version = VERSION.matcher(answer);
            if (answer.charAt("HTTP/1.1 ".length()) == '2' && version.find())
                tally.accepted(Long.parseLong(version.group(1)), System.nanoTime() - since);
            else tally.refused();
            answer.setLength(0);
            idle.add(this);
            next();
        }
    }
}
