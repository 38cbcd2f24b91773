package tillit.bench;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The process that is all the phones of a hall, on one thread: PORT STREAM WORDS COOKIE. Reads what to do, a line each,
 * and answers each with a line of numbers: {@code join PHONES SECONDS}, {@code say A_SECOND SECONDS},
 * {@code stall PHONES}, {@code clear}.
 */
final class HallLoad {

    private static final int MOUTHS = 64;
    private static final int STEP_MILLIS = 10;
    private static final int SECONDS_TO_JOIN = 20;

    private final EventLoopGroup thread =
            new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final HallTally tally = new HallTally();
    private final int port;
    private final String stream;
    private final String cookie;
    private final HallWords words;
    private final List<Channel> hall = new ArrayList<>();
    private int mouths;

    private HallLoad(int port, String stream, String path, String cookie) {
        this.port = port;
        this.stream = stream;
        this.cookie = cookie;
        this.words = new HallWords(tally, path, cookie);
    }

    static void main(String[] args) throws Exception {
        var load = new HallLoad(Integer.parseInt(args[0]), args[1], args[2], args[3]);
        var lines = new Scanner(System.in, StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
            load.obey(lines.nextLine().split(" ", -1));
            System.out.println(load.on(load.tally::numbers));
        }
        System.exit(0);
    }

    private void obey(String[] order) throws Exception {
        switch (order[0]) {
            case "join" -> join(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
            case "say" -> say(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
            case "stall" ->
                    hall.subList(0, Integer.parseInt(order[1]))
                            .forEach(phone -> phone.config().setAutoRead(false));
            case "clear" ->
                    on(() -> {
                        tally.clear();
                        return "";
                    });
            default -> {}
        }
    }

    private void join(int phones, int seconds) throws Exception {
        long began = System.nanoTime();
        long before = tally.joined();
        for (int i = 0; i < phones; i++) {
            until(began + TimeUnit.SECONDS.toNanos(seconds) * i / phones);
            hall.add(connect(new HallPhone(tally, System.nanoTime())));
            ask(hall.getLast());
        }
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_JOIN);
        while (tally.joined() < before + phones && System.nanoTime() < patience)
            until(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STEP_MILLIS));
    }

    private void ask(Channel phone) {
        var request =
                "GET %s HTTP/1.1\r\nHost: hall\r\nAccept: text/event-stream\r\nCookie: %s\r\nUser-Agent: Mozilla/5.0 (Linux; Android 14)\r\n\r\n"
                        .formatted(stream, cookie);
        var _ = phone.writeAndFlush(Unpooled.copiedBuffer(request, StandardCharsets.US_ASCII));
    }

    private void say(int aSecond, int seconds) throws InterruptedException {
        for (; aSecond > 0 && mouths < MOUTHS; mouths++) connect(words.mouth());
        long began = System.nanoTime();
        int said = 0;
        for (int step = 1; step <= seconds * 1000 / STEP_MILLIS; step++) {
            until(began + TimeUnit.MILLISECONDS.toNanos((long) step * STEP_MILLIS));
            int now = step * STEP_MILLIS * aSecond / 1000 - said;
            said += now;
            thread.execute(() -> words.say(now));
        }
    }

    private Channel connect(ChannelHandler handler) throws InterruptedException {
        return new Bootstrap()
                .group(thread)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 10_000)
                .handler(handler)
                .connect("127.0.0.1", port)
                .sync()
                .channel();
    }

    private <T> T on(java.util.concurrent.Callable<T> work) throws Exception {
        return thread.submit(work).get();
    }

    private static void until(long untilNanos) {
        LockSupport.parkNanos(untilNanos - System.nanoTime());
    }
}
