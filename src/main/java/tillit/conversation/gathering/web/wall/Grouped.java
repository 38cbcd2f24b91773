package tillit.conversation.gathering.web.wall;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.View.Seen;
import tillit.conversation.wall.Brick;
import tillit.conversation.wall.Language;
import tillit.conversation.wall.Wall;

/** What tables wrote, brought together: each counts for itself, whoever held the pen. */
final class Grouped {

    private Grouped() {}

    static List<Brick> of(List<Seen> given, String language) {
        var words = IntStream.range(0, given.size()).mapToObj(i -> word(given.get(i), i));
        return Wall.of(words, Overrides.NONE, Language.of(language), 1).stream()
                .sorted(Comparator.comparingInt(Brick::count).reversed())
                .map(Grouped::asSentence)
                .toList();
    }

    /** A wall is of words, which are written small; a table agrees on a sentence. */
    private static Brick asSentence(Brick brick) {
        int first = brick.label().offsetByCodePoints(0, 1);
        var capital = brick.label().substring(0, first).toUpperCase(Locale.ROOT);
        return new Brick(
                brick.key(),
                capital + brick.label().substring(first),
                brick.count(),
                brick.hidden(),
                brick.variants());
    }

    private static RoomState.Word word(Seen seen, int number) {
        return new RoomState.Word(number, new SeatId(number + 1), seen.payload().text());
    }
}
