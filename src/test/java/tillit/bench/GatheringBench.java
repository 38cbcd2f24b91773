package tillit.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bin/bench gathering --people 6000}: a hall in which everybody follows the wall and sends three words, and in
 * the same run a bare Netty server that writes as many bytes to as many connections. All on this machine; about five
 * minutes.
 */
final class GatheringBench {

    /** Bytes of a wall of words as it is sent: some sixty words. */
    static final int WALL = 2_080;

    private static final int STORM = 400;
    private static final int STORM_SECONDS = 5;
    private static final int JOIN_SECONDS = 60;
    private static final int WARM_SECONDS = 10;
    private static final int SECONDS = 20;
    private static final int WORD_SECONDS = 60;
    private static final int EACH = 3;
    private static final int BARELY = 20;

    private final int people;
    private final Map<String, Double> result = new LinkedHashMap<>();

    private GatheringBench(int people) {
        this.people = people;
    }

    static void main(String[] args) throws IOException {
        var words = List.of(args);
        int at = words.indexOf("--people");
        var bench = new GatheringBench(at < 0 ? 6_000 : Integer.parseInt(words.get(at + 1)));
        say(Machine.inWords());
        bench.floor();
        bench.house();
        bench.print();
    }

    private void floor() throws IOException {
        int port = freePort();
        int bytes = WALL + "id: 12345\ndata: \n\n".length();
        try (var server = HallProcess.start(HallFloor.class, port, bytes).whenReady();
                var phones = HallProcess.start(HallLoad.class, port, "/", "-", "seat=floor")) {
            long heap = server.heapBytes();
            phones.tell("join " + people + " " + JOIN_SECONDS / 2);
            result.put("floorHeapKbPerPhone", (server.heapBytes() - heap) / 1024.0 / people);
            phones.tell("say 0 " + WARM_SECONDS);
            frames("floor", server, phones, "say 0 " + SECONDS);
        }
    }

    private void house() throws IOException {
        var data = Path.of("target/bench/gathering").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        int port = freePort();
        try (var server =
                        HallProcess.start(
                                        DemoHall.class,
                                        "--server.port=" + port,
                                        "--tillit.data=" + data)
                                .whenReady();
                var phones =
                        HallProcess.start(
                                HallLoad.class, port, DemoHall.STREAM, DemoHall.WORDS, "seat=1")) {
            join(server, phones);
            phones.tell("say " + BARELY + " " + WARM_SECONDS);
            frames("house", server, phones, "say " + BARELY + " " + SECONDS);
            words(phones);
            stalled(phones);
        }
    }

    private void join(HallProcess server, HallProcess phones) throws IOException {
        int storm = Math.min(STORM, people);
        long heap = server.heapBytes();
        var hall = phones.tell("join " + storm + " " + STORM_SECONDS);
        result.put("storm400JoinedIn5s", hall.get("joined"));
        result.put("storm400JoinP99Ms", hall.get("joinP99"));
        var all = phones.tell("join " + (people - storm) + " " + JOIN_SECONDS);
        result.put("joined", all.get("joined"));
        result.put("joinP99Ms", all.get("joinP99"));
        result.put("joinMaxMs", all.get("joinMax"));
        result.put("heapKbPerPhone", (server.heapBytes() - heap) / 1024.0 / people);
    }

    private void frames(String who, HallProcess server, HallProcess phones, String order)
            throws IOException {
        phones.tell("clear");
        var cpu = server.cpu();
        var got = phones.tell(order);
        var used = server.cpu().minus(cpu);
        result.put(who + "FramesPerSecond", number(got, "frames") / SECONDS);
        result.put(who + "BytesPerFrame", number(got, "bytes") / number(got, "frames"));
        result.put(who + "CpuMicrosPerFrame", used.toNanos() / 1e3 / number(got, "frames"));
    }

    private void words(HallProcess phones) throws IOException {
        phones.tell("say 0 2");
        phones.tell("clear");
        phones.tell("say " + wordsASecond() + " " + WORD_SECONDS);
        var got = phones.tell("say 0 3");
        result.put("acceptedPerSecond", number(got, "accepted") / WORD_SECONDS);
        result.put("refused", got.get("refused"));
        for (var share : List.of("P50", "P99", "Max")) {
            result.put("answer" + share + "Ms", got.get("answer" + share));
            result.put("acceptToScreen" + share + "Ms", got.get("late" + share));
        }
        result.put("reach", number(got, "delivered") / (number(got, "accepted") * people));
        result.put("gone", got.get("gone"));
    }

    /** One phone in a hundred takes nothing any more: the others should not notice. */
    private void stalled(HallProcess phones) throws IOException {
        int stalled = people / 100;
        phones.tell("stall " + stalled);
        phones.tell("say " + BARELY + " " + WARM_SECONDS);
        phones.tell("clear");
        phones.tell("say " + wordsASecond() + " " + SECONDS);
        var got = phones.tell("say 0 1");
        result.put("stalledPhones", (double) stalled);
        result.put("stalledAcceptToScreenP50Ms", got.get("lateP50"));
        result.put("stalledAcceptToScreenP99Ms", got.get("lateP99"));
        result.put(
                "stalledReachOfOthers",
                number(got, "delivered") / (number(got, "accepted") * (people - stalled)));
    }

    private static double number(Map<String, Double> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private int wordsASecond() {
        return Math.max(1, people * EACH / WORD_SECONDS);
    }

    private void print() {
        result.put(
                "ratio",
                number(result, "houseCpuMicrosPerFrame")
                        / number(result, "floorCpuMicrosPerFrame"));
        result.forEach((name, value) -> say("%-28s %,12.3f".formatted(name, value)));
        say(
                result.entrySet().stream()
                        .map(one ->
                                String.format(
                                        Locale.ROOT, "\"%s\":%.3f", one.getKey(), one.getValue()))
                        .collect(Collectors.joining(",", "{\"people\":" + people + ",", "}")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
