package tillit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code bin/bench gathering --people 6000 --nodes 1}: a real gathering in a house of its own, whose phones come in,
 * follow and send words as the protocol says, and in turns with it a bare Netty server that writes as many bytes to as
 * many connections. All on this machine, over loopback; about nine minutes. Named parts ({@code own}, {@code wall},
 * {@code stalled}, {@code rush}) are measured without the others.
 */
final class GatheringBench {

    private static final List<String> PARTS = List.of("own", "wall", "stalled", "rush");
    private static final int FEWEST = 100;

    /** Each phone is two file handles on this machine, and there are some more. */
    private static final int MOST = 14_000;

    private final int people;
    private final int nodes;
    private final List<String> parts;
    private final HallFigures figures = new HallFigures();

    private GatheringBench(int people, int nodes, List<String> parts) {
        this.parts = parts;
        this.people = people;
        this.nodes = nodes;
    }

    static void main(String[] args) throws IOException {
        var words = List.of(args);
        int people = wanted(words, "--people", 6_000);
        int nodes = wanted(words, "--nodes", 1);
        if (people < FEWEST || people > MOST || nodes < 1) {
            System.err.printf(
                    "--people takes %d to %d, --nodes 1 or more, not %d and %d.%n",
                    FEWEST, MOST, people, nodes);
            System.exit(2);
        }
        System.out.println(Machine.inWords());
        var parts = PARTS.stream().filter(words::contains).toList();
        var bench = new GatheringBench(people, nodes, parts.isEmpty() ? PARTS : parts);
        bench.house();
        bench.print();
    }

    private static int wanted(List<String> words, String name, int usually) {
        int at = words.indexOf(name);
        return at < 0 ? usually : Integer.parseInt(words.get(at + 1));
    }

    private void house() throws IOException {
        var folder = Path.of("target/bench/gathering").toAbsolutePath();
        try (var house = HallNodes.start(folder, nodes)) {
            var organiser = Organiser.of(house.first(), people);
            try (var phones = HallProcess.start(HallLoad.class, with(organiser, house))) {
                new HallMorning(house, organiser, phones, people, figures).hold(parts);
            }
        }
    }

    private static Object[] with(Organiser organiser, HallNodes house) {
        return IntStream.rangeClosed(0, house.ports().length)
                .mapToObj(i -> i == 0 ? organiser.code() : house.ports()[i - 1])
                .toArray();
    }

    private void print() {
        System.out.printf(
                "{\"date\":\"%s\",\"people\":%d,\"nodes\":%d,\"figures\":%s}%n",
                LocalDate.now(ZoneOffset.UTC), people, nodes, figures.json());
    }
}
