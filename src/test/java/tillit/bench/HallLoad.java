package tillit.bench;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * The process that is all the phones of a hall: CODE PORT… . Their streams and words are on one thread. Reads what to
 * do, a line each, and answers each with a line of numbers: {@code join PHONES SECONDS PATH}, {@code leave},
 * {@code follow PHONES SECONDS PATH}, {@code say STEP A_SECOND SECONDS}, {@code moved NANOS}, {@code stall PHONES},
 * {@code clear}.
 */
final class HallLoad {

    private static final int MOUTHS = 256;
    private static final int STEP_MILLIS = 10;
    private static final int SECONDS_TO_JOIN = 20;
    private static final int SECONDS_TO_ANSWER = 30;

    /** A phone that stops to read should fill up within seconds. */
    private static final int RECEIVES = 16 * 1024;

    /** Who has a seat, and what they follow with. */
    private record Phone(Channel channel, HallPhone handler) {}

    private final EventLoopGroup thread =
            new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final HallTally tally = new HallTally();
    private final HallMouths mouths = new HallMouths(tally);
    private final List<String> cookies = new CopyOnWriteArrayList<>();
    private final List<Phone> hall = new CopyOnWriteArrayList<>();
    private final String code;
    private final List<Integer> ports;
    private final HallFrames frames;
    private final HallDoor door;

    private HallLoad(String code, List<Integer> ports) {
        this.code = code;
        this.ports = ports;
        this.frames = new HallFrames(!isFloor());
        this.door = new HallDoor(code);
    }

    static void main(String[] args) throws Exception {
        var ports = Arrays.stream(args).skip(1).map(Integer::valueOf).toList();
        var load = new HallLoad(args[0], ports);
        var lines = new Scanner(System.in, StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
            load.obey(lines.nextLine().split(" ", -1));
            System.out.println(load.on(load.tally::numbers));
        }
        System.exit(0);
    }

    private void obey(String[] order) throws Exception {
        switch (order[0]) {
            case "join" -> join(number(order[1]), number(order[2]), order[3]);
            case "follow" -> follow(number(order[1]), number(order[2]), order[3]);
            case "leave" -> leave();
            case "say" -> say(order[1], number(order[2]), number(order[3]));
            case "moved" -> perform(() -> moved(Long.parseLong(order[1])));
            case "stall" ->
                    hall.subList(0, number(order[1]))
                            .forEach(phone -> phone.channel.config().setAutoRead(false));
            case "clear" -> perform(tally::clear);
            default -> throw new IllegalArgumentException("Not an order: " + order[0]);
        }
    }

    /** Each comes to the door, and follows when it is in. */
    private void join(int phones, int seconds, String path) throws InterruptedException {
        int first = cookies.size();
        oneByOne(phones, seconds, i -> Thread.ofVirtual().start(() -> comeIn(first + i, path)));
    }

    private void comeIn(int number, String path) {
        long began = System.nanoTime();
        try {
            var cookie = door.comeIn(port(number));
            sit(cookie, path, number, began);
        } catch (IOException e) {
            System.err.println("Phone " + number + " was not let in: " + e.getMessage());
            tally.turnedAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sit(String cookie, String path, int number, long began) {
        cookies.add(cookie);
        open(cookie, path, number, began);
    }

    /** Those who are in already, or nobody in particular, follow something else. */
    private void follow(int phones, int seconds, String path) throws InterruptedException {
        while (cookies.size() < phones && isFloor()) cookies.add("seat=floor");
        oneByOne(phones, seconds, i -> open(cookies.get(i), path, i, System.nanoTime()));
    }

    private void open(String cookie, String path, int number, long began) {
        var phone = new HallPhone(tally, frames, path, cookie, began);
        hall.add(new Phone(connect(phone, port(number)), phone));
    }

    /** One after the other, evenly over this time, and until all of them see something. */
    private void oneByOne(int phones, int seconds, IntConsumer each) throws InterruptedException {
        long began = System.nanoTime();
        long before = tally.atTheDoor();
        for (int i = 0; i < phones; i++) {
            until(began + TimeUnit.SECONDS.toNanos(seconds) * i / phones);
            each.accept(i);
        }
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_JOIN);
        while (tally.atTheDoor() < before + phones && System.nanoTime() < patience) pause();
    }

    private void leave() throws Exception {
        for (var phone : hall) phone.channel.close().sync();
        hall.clear();
        perform(tally::forgetThoseGone);
    }

    private void say(String step, int aSecond, int seconds) throws Exception {
        for (int open = on(mouths::open); aSecond > 0 && open < MOUTHS; open++)
            connect(mouths.mouth(), port(open));
        var path = "/g/" + code + "/contributions";
        var who = List.copyOf(cookies);
        long began = System.nanoTime();
        int said = 0;
        for (int tick = 1; tick <= seconds * 1000 / STEP_MILLIS; tick++) {
            until(began + TimeUnit.MILLISECONDS.toNanos((long) tick * STEP_MILLIS));
            int now = tick * STEP_MILLIS * aSecond / 1000 - said;
            said += now;
            thread.execute(() -> mouths.say(path, step, who, now));
        }
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_ANSWER);
        while (on(mouths::waiting) > 0 && System.nanoTime() < patience) pause();
    }

    /** All phones were shown something new from then on; this is how late. */
    private void moved(long nanos) {
        for (var phone : hall) tally.moved(phone.handler.lastNanos() - nanos);
    }

    private Channel connect(ChannelHandler handler, int port) {
        return new Bootstrap()
                .group(thread)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 10_000)
                .option(ChannelOption.SO_RCVBUF, RECEIVES)
                .handler(handler)
                .connect("127.0.0.1", port)
                .syncUninterruptibly()
                .channel();
    }

    private boolean isFloor() {
        return code.equals("-");
    }

    private int port(int number) {
        return ports.get(number % ports.size());
    }

    private <T> T on(Callable<T> work) throws Exception {
        return thread.submit(work).get();
    }

    private void perform(Runnable work) throws Exception {
        thread.submit(work).get();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static void pause() {
        until(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STEP_MILLIS));
    }

    private static void until(long untilNanos) {
        LockSupport.parkNanos(untilNanos - System.nanoTime());
    }
}
