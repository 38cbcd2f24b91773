package tillit.composition.grouping.design;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The first rounds that we have searched for, in {@code starters.txt}. */
record Starters(List<Starter> starters) implements Design {

    static Starters stored() {
        try (var in = requireNonNull(Starters.class.getResourceAsStream("starters.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Starters(
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(Starters::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 7 2: 2 10 14, 5 6 9 …}: seven steps, two rings, the groups. */
    private static Starter read(String line) {
        var parts = line.split(": ", 2);
        int[] ring = numbers(parts[0]);
        var groups = Arrays.stream(parts[1].split(", ")).map(Starters::numbers);
        return new Starter(ring[0], ring[1], groups.toArray(int[][]::new));
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public Optional<int[][]> rounds(int groups, int size, int rounds) {
        return starters.stream()
                .filter(starter -> starter.fits(groups, size, rounds))
                .findFirst()
                .map(Starter::rounds);
    }
}
