package tillit.conversation.gathering.web.wall;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tillit.conversation.gathering.web.wall.masonry.Masonry;
import tillit.conversation.method.StepId;
import tillit.conversation.wall.Brick;

/**
 * The wall of one step as it is.
 *
 * @param bricks in the order in which they came first, hidden ones too
 * @param all whether it also shows what only one has sent
 * @param sent how many words there are of everybody, also those that are not shown
 * @param masonry empty for who needs no places
 */
public record WallNow(StepId step, List<Brick> bricks, boolean all, int sent, Masonry masonry) {

    /** A word that so many have sent is a frequent one, however small the hall. */
    static final int FEW = 12;

    /** What everyone may see. */
    static List<Brick> shown(List<Brick> bricks) {
        return bricks.stream().filter(brick -> !brick.hidden()).toList();
    }

    List<Brick> shown() {
        return shown(bricks);
    }

    public int hidden() {
        return bricks.size() - shown().size();
    }

    /** How many words found no room on the big screen. */
    public int left() {
        return shown().size() - masonry.laid().size();
    }

    /** The most frequent, at most so many; of equally frequent ones those that came first. */
    List<Brick> most(int atMost) {
        return shown().stream()
                .sorted(Comparator.comparingInt(Brick::count).reversed())
                .limit(atMost)
                .toList();
    }

    /** The same in words, for those who hear the wall. */
    public String said(int atMost) {
        return most(atMost).stream()
                .map(brick -> brick.label() + " " + brick.count())
                .collect(Collectors.joining(", "));
    }
}
