package tillit.bench;

import java.util.List;
import java.util.Random;
import tillit.conversation.gathering.web.wall.HallWords;

/** What a hall sends in: some words very often, most seldom, and one in five that nobody else has thought of. */
final class Vocabulary {

    private static final double STEEP = 2.2;
    private static final double OWN = 0.2;

    private final List<String> words = HallWords.SWEDISH;
    private final Random dice = new Random(17);

    String next() {
        return dice.nextDouble() < OWN ? word() + " och " + word() : word();
    }

    private String word() {
        return words.get((int) (words.size() * Math.pow(dice.nextDouble(), STEEP)));
    }
}
