package tillit.conversation.wall;

import java.util.List;

/**
 * A word on the wall.
 *
 * @param key what stands for it in commands and addresses; the same on every node and after a restart
 * @param label as most have written it
 * @param count how many seats have sent it, in whichever form; a seat counts once
 * @param hidden taken away by the organiser: everyone may know that a word is hidden, nobody is shown which
 * @param variants every spelling that counts here, the most frequent first
 */
public record Brick(String key, String label, int count, boolean hidden, List<String> variants) {

    public Brick {
        variants = List.copyOf(variants);
    }
}
