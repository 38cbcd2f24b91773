package tillit.conversation.gathering.web.wall;

import java.util.List;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.wall.Brick;
import tillit.shell.Page;

/** The wall on phones: how many words were sent, and those that most have sent. */
public record PhoneWallRegion(
        Gathering gathering, Optional<WallNow> wall, int atMost, String language) implements Page {

    /** Packed about two kilobytes, for six thousand phones several times a second. */
    static final int MOST = 90;

    static final int ALL = Integer.MAX_VALUE;

    /** Shares of the most frequent word from which on one is written larger. */
    private static final double LARGE = 0.36;

    private static final double MIDDLE = 0.1;

    public List<Brick> words() {
        return wall.map(it -> it.most(atMost)).orElse(List.of());
    }

    /** In a wall of few nothing is shouted. */
    public String size(Brick brick, Brick first) {
        int most = Math.max(WallNow.FEW, first.count());
        if (brick.count() >= LARGE * most) return "large";
        return brick.count() >= MIDDLE * most ? "middle" : "small";
    }

    public int sent() {
        return wall.map(WallNow::sent).orElse(0);
    }

    public int more() {
        return wall.map(it -> it.shown().size() - words().size()).orElse(0);
    }

    public int hidden() {
        return wall.map(WallNow::hidden).orElse(0);
    }

    /** Whether words of one alone are kept back. */
    public boolean isOfSeveral() {
        return wall.filter(it -> !it.all()).isPresent();
    }

    public String at(String further) {
        return "/g/" + gathering.code() + further;
    }

    public boolean isWhole() {
        return atMost == ALL;
    }
}
