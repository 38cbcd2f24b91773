package tillit.conversation.gathering.web.wall.masonry;

import java.util.List;
import tillit.conversation.wall.Brick;

/**
 * A wall of words as it stands. A word that stands keeps its place: it moves only when a word that is grown needs the
 * room, and then to the nearest that is free.
 *
 * @param laid by their numbers
 * @param left how many words have found no room
 * @param ease by how many steps all words are written smaller, so that more have room
 * @param numbers how many words have ever stood here
 */
public record Masonry(List<Laid> laid, int left, int ease, int numbers) {

    public static final Masonry EMPTY = new Masonry(List.of(), 0, 0, 0);

    /** The wall with these words, the most sent first among those that are new. */
    public Masonry with(List<Brick> bricks) {
        return new Laying(this, bricks).done();
    }
}
