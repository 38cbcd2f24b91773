package tillit.bench;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends words as phones do, each with the cookie of its own seat, over a few connections that are kept; late ones are
 * counted from when they were due.
 */
final class HallMouths {

    private static final Pattern VERSION = Pattern.compile("(?i)\r\nLast-Event-ID: (\\d+)\r\n");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n");
    private static final String HEAD_END = "\r\n\r\n";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private record Due(String path, String step, String cookie, long nanos) {}

    private final HallTally tally;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Deque<Mouth> idle = new ArrayDeque<>();
    private final Deque<Due> due = new ArrayDeque<>();
    private int turn;
    private int open;

    HallMouths(HallTally tally) {
        this.tally = tally;
    }

    Mouth mouth() {
        return new Mouth();
    }

    /** The next phones in turn have a word each. Only called on the load's thread. */
    void say(String path, String step, List<String> cookies, int words) {
        for (int i = 0; i < words; i++) {
            var cookie = cookies.get(turn++ % cookies.size());
            due.add(new Due(path, step, cookie, System.nanoTime()));
        }
        next();
    }

    /** How many are not answered yet. */
    int waiting() {
        return due.size() + open - idle.size();
    }

    /** How many connections there are; the server hangs up on those that were silent for long. */
    int open() {
        return open;
    }

    private void next() {
        while (!idle.isEmpty() && !due.isEmpty()) idle.remove().send(due.remove());
    }

    private ByteBuf request(Due word) {
        var text = URLEncoder.encode(vocabulary.next(), StandardCharsets.UTF_8);
        var body = "step=" + word.step + "&key=" + UUID.randomUUID() + "&content=" + text;
        var head =
                """
                POST %s HTTP/1.1\r
                Host: hall\r
                Cookie: %s\r
                In-Part: yes\r
                Sec-Fetch-Site: same-origin\r
                User-Agent: Mozilla/5.0 (Linux; Android 14)\r
                Accept-Language: sv\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                \r
                %s\
                """
                        .formatted(word.path, word.cookie, body.length(), body);
        return Unpooled.copiedBuffer(head, StandardCharsets.US_ASCII);
    }

    /** One connection. */
    final class Mouth extends SimpleChannelInboundHandler<ByteBuf> {

        private final StringBuilder answer = new StringBuilder();
        private @Nullable Channel channel;
        private long since;

        @Override
        public void channelActive(ChannelHandlerContext context) {
            channel = context.channel();
            idle.add(this);
            open++;
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            if (!idle.remove(this)) tally.refused();
            open--;
        }

        private void send(Due word) {
            since = word.nanos;
            if (channel == null) return;
            var _ = channel.writeAndFlush(request(word), channel.voidPromise());
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) {
            answer.append(bytes.toString(StandardCharsets.ISO_8859_1));
            if (!isWhole()) return;
            var version = VERSION.matcher(answer);
            if (answer.charAt("HTTP/1.1 ".length()) == '2' && version.find())
                tally.accepted(Long.parseLong(version.group(1)), System.nanoTime() - since);
            else tally.refused();
            answer.setLength(0);
            idle.add(this);
            next();
        }

        private boolean isWhole() {
            int head = answer.indexOf(HEAD_END);
            if (head < 0) return false;
            var length = LENGTH.matcher(answer);
            if (!length.find() || length.start() > head)
                return answer.indexOf(LAST_CHUNK, head) >= 0;
            int body = Integer.parseInt(length.group(1));
            return answer.length() >= head + HEAD_END.length() + body;
        }
    }
}
