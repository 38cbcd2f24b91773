package tillit.conversation.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Talks in which anything was asked for in any order: in small methods, and in those that ship. */
final class Talks {

    private static final int SMALL_METHODS = 1_000;
    private static final int TALKS_OF_EACH = 10;
    private static final int COMMANDS = 40;
    private static final Path SHIPPED = Path.of("src/main/resources/methods");

    /** Everything that was ever asked, recorded once for all tests. */
    static final List<Moment> ALL = record();

    /** One command: the room before it, what was decided, the room after it. */
    record Moment(int seed, TestRoom before, Command command, Decision decision, TestRoom after) {

        boolean happened(Class<? extends Event> kind) {
            return decision instanceof Decision.Accepted(var events)
                    && events.stream().anyMatch(kind::isInstance);
        }

        boolean changed() {
            return decision instanceof Decision.Accepted(var events) && !events.isEmpty();
        }

        @Override
        public String toString() {
            return "talk %d of %s, %s in %s"
                    .formatted(seed, before.method.id(), command, before.log);
        }
    }

    private Talks() {}

    /** Not {@code Random}: of neighbouring seeds it begins alike, and all methods would be for open rooms. */
    private static List<Moment> record() {
        var moments = new ArrayList<Moment>();
        for (int seed = 0; seed < SMALL_METHODS; seed++) {
            var random = new SplittableRandom(seed);
            talk(seed, RandomMethod.from(random), random, moments);
        }
        for (var method : shipped())
            for (int seed = 0; seed < TALKS_OF_EACH; seed++)
                talk(seed, method, new SplittableRandom(seed), moments);
        return moments;
    }

    private static void talk(
            int seed, Method method, RandomGenerator random, List<Moment> moments) {
        var room = RandomTalk.room(random, method);
        var talk = new RandomTalk(random, room);
        var before = room.asItIs();
        for (int i = 0; i < COMMANDS && !room.isErased(); i++) {
            var command = talk.next();
            var decision = room.hears(command);
            var after = room.asItIs();
            moments.add(new Moment(seed, before, command, decision, after));
            before = after;
            room.passes(Duration.ofSeconds(random.nextInt(200)));
        }
    }

    private static List<Method> shipped() {
        try (var files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Talks::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Method read(Path file) {
        try {
            return ((MethodFile.Read) MethodFile.read(Files.readString(file), file.toString()))
                    .method();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
