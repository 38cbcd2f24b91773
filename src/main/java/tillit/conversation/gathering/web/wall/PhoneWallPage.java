package tillit.conversation.gathering.web.wall;

import java.util.List;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.wall.Brick;
import tillit.shell.Page;

/** The most frequent words as a list, for a phone. */
public record PhoneWallPage(Gathering gathering, Optional<WallNow> wall) implements Page {

    /** What one reads on a phone; six thousand of them ask for it at once. */
    private static final int MOST = 60;

    public List<Brick> words() {
        return wall.map(it -> it.most(MOST)).orElse(List.of());
    }

    public int more() {
        return wall.map(it -> it.shown().size() - words().size()).orElse(0);
    }

    public int hidden() {
        return wall.map(WallNow::hidden).orElse(0);
    }
}
