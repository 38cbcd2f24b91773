package tillit.conversation.wall;

import java.util.List;
import java.util.stream.Stream;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.RoomState;

/** The wall of words, made from the beginning; {@link WallCount} makes the same as words come. */
public final class Wall {

    private Wall() {}

    /** The bricks that these words make, in the order in which they came first. */
    public static List<Brick> of(
            Stream<RoomState.Word> words, Overrides overrides, Language language, int atLeast) {
        var count = new WallCount(language);
        words.forEach(word -> count.add(word.seat(), word.text()));
        return count.bricks(overrides, atLeast);
    }
}
