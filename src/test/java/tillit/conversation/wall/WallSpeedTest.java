package tillit.conversation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;

/** 6,000 people send three words each; the limits are ten times what it takes on the machine it was written on. */
class WallSpeedTest {

    private static final int WORDS = 18_000;

    private final List<RoomState.Word> words = words();

    @Test
    void eighteen_thousand_words_are_counted_and_one_more_costs_nothing() {
        for (int i = 0; i < 20; i++) wall();
        var whole = took(() -> wall());
        var count = new WallCount(Language.SV);
        words.forEach(word -> count.add(word.seat(), word.text()));
        for (int i = 0; i < 50; i++) count.bricks(Overrides.NONE, 2);
        count.add(new SeatId(6_999), "ro");
        var bricks = took(() -> count.bricks(Overrides.NONE, 2));
        var more =
                took(() ->
                        IntStream.range(0, 1_000)
                                .forEach(i -> count.add(new SeatId(7_000 + i), "ord nummer " + i)));
        System.out.println(
                "%d words %s ms, their bricks %s µs, one more %s ns, %d bricks"
                        .formatted(
                                WORDS,
                                whole.toMillis(),
                                bricks.toNanos() / 1_000,
                                more.toNanos() / 1_000,
                                wall().size()));
        assertThat(whole).isLessThan(Duration.ofSeconds(2));
        assertThat(more.dividedBy(1_000)).isLessThan(Duration.ofMillis(1));
    }

    private List<Brick> wall() {
        return Wall.of(words.stream(), Overrides.NONE, Language.SV, 2);
    }

    private static Duration took(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Few words often and many seldom, as on real walls; every twentieth mistyped, one in ten of two words. */
    private static List<RoomState.Word> words() {
        var random = new Random(5);
        var known = known();
        return IntStream.range(0, WORDS)
                .mapToObj(i -> {
                    var word = known.get((int) (known.size() * Math.pow(random.nextDouble(), 3)));
                    if (i % 10 == 3) word += " " + known.get(random.nextInt(known.size()));
                    if (i % 20 == 7) word = mistyped(word, random);
                    return new RoomState.Word(i, new SeatId(1 + i % 6_000), word);
                })
                .toList();
    }

    private static String mistyped(String word, Random random) {
        var at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
    }

    private static List<String> known() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/wall/sv.txt"))) {
            return lines.flatMap(line -> Arrays.stream(line.substring(2).split(" "))).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
