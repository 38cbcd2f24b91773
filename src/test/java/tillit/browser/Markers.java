package tillit.browser;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phrases that stand nowhere else in the world, to be written by people and looked for afterwards. */
final class Markers {

    private static final List<String> WORDS =
            List.of(
                    "tallkotte",
                    "vinterljus",
                    "brygga",
                    "hallonris",
                    "kvarnhjul",
                    "dimma",
                    "lyktstolpe",
                    "havsvik",
                    "rimfrost",
                    "gatsten",
                    "klockspel",
                    "sensommar");

    private static final int SHORTEST = 25;

    private final List<String> all;
    private final Queue<String> left;

    Markers(int count) {
        all = Stream.generate(Markers::phrase).distinct().limit(count).toList();
        left = new ArrayDeque<>(all);
    }

    List<String> all() {
        return all;
    }

    /** A text with the next five, as far as they last. */
    String text() {
        return IntStream.range(0, 5)
                .mapToObj(_ -> left.poll())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    String one() {
        return left.isEmpty() ? phrase() : left.remove();
    }

    boolean areLeft() {
        return !left.isEmpty();
    }

    static String phrase() {
        var random = new SecureRandom();
        var phrase = new StringBuilder(Long.toString(random.nextLong(1L << 40), 36));
        while (phrase.length() < SHORTEST)
            phrase.append('-').append(WORDS.get(random.nextInt(WORDS.size())));
        return phrase.toString();
    }
}
