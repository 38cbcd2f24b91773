package tillit.conversation.gathering.web.wall;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Step;
import tillit.conversation.room.RoomNow;
import tillit.conversation.wall.Brick;
import tillit.shell.Page;

/** The words as a list, for whoever looks after them. */
public record WallRegion(
        Gathering gathering,
        RoomNow room,
        Optional<Step> step,
        Optional<WallNow> wall,
        Asked asked,
        String language)
        implements Page {

    /**
     * @param joining the key of the word that is to be joined into another; empty when none is
     * @param done what was done last
     * @param word to which word
     */
    public record Asked(String joining, Optional<WordDoing> done, String word) {

        public static final Asked NOTHING = new Asked("", Optional.empty(), "");

        public String query() {
            return "joining=" + URLEncoder.encode(joining, StandardCharsets.UTF_8);
        }
    }

    public String at() {
        return "/gatherings/" + gathering.id();
    }

    /** The address of this list while this word waits for the one that it is to be joined into. */
    public String joining(Brick brick) {
        return at() + "/wall?" + new Asked(brick.key(), Optional.empty(), "").query();
    }

    public boolean isJoining() {
        return joined().isPresent();
    }

    /** The word that is to be joined into another. */
    public Optional<Brick> joined() {
        return find(asked.joining());
    }

    /** How the word is written to which something was done. */
    public String shown() {
        return find(asked.word()).map(Brick::label).orElse(asked.word());
    }

    private Optional<Brick> find(String key) {
        return wall.stream()
                .flatMap(it -> it.bricks().stream())
                .filter(it -> it.key().equals(key))
                .findFirst();
    }

    /** Names a word in ids of elements. */
    public static String id(Brick brick) {
        return "k" + Integer.toHexString(brick.key().hashCode());
    }
}
