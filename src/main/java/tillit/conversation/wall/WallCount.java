package tillit.conversation.wall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/**
 * The words of one step, counted as they come: one more costs the same whether there are ten or 18,000. It belongs to
 * one thread at a time.
 */
public final class WallCount {

    private final Language language;
    private final Map<String, Optional<Written>> read = new HashMap<>();
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final TreeMap<Integer, RoomState.Word> counted = new TreeMap<>();
    private final Slips slips;
    private int words;
    private int small;

    public WallCount(Language language) {
        this.language = language;
        slips = new Slips(language.lexicon());
    }

    /** Takes up what has come, and lets go what was taken back, since it last looked at this room. */
    public void follow(RoomState room, StepId step) {
        int from = counted.isEmpty() ? 0 : counted.lastKey() + 1;
        room.words(step, from)
                .forEach(word -> {
                    counted.put(word.number(), word);
                    add(word.seat(), word.text());
                });
        if (counted.size() > room.standing(step)) forget(standing(room, step));
    }

    /** A seat has sent this; text without a letter or digit is no word. */
    public void add(SeatId seat, String text) {
        read(text)
                .ifPresent(written -> {
                    spelling(written).add(seat, written.shown());
                    changed(written, 1);
                });
    }

    /** A seat has taken back what it sent. */
    public void take(SeatId seat, String text) {
        read(text)
                .ifPresent(written -> {
                    spelling(written).take(seat, written.shown());
                    changed(written, -1);
                });
    }

    /**
     * The wall as it is now, in the order in which the words came first.
     *
     * @param atLeast how many seats must have sent a word for it to be there, unless the organiser shows all
     */
    public List<Brick> bricks(Overrides overrides, int atLeast) {
        var labels = new Labels(language.lexicon(), small * 2 < words);
        int fewest = overrides.all() ? 1 : Math.max(1, atLeast);
        return new Sorting(slips, overrides, Veil.of(overrides.hidden(), language.lexicon()))
                .of(groups.values(), fewest).stream()
                        .map(pile -> pile.brick(labels, overrides.hidden().contains(pile.root())))
                        .filter(brick -> brick.count() >= fewest)
                        .toList();
    }

    /** As a word that is typed now would be counted; empty when nothing in it can be read. */
    public Optional<String> key(String text) {
        return read(text).map(Written::key);
    }

    private void forget(Set<Integer> standing) {
        var gone =
                counted.values().stream()
                        .filter(word -> !standing.contains(word.number()))
                        .toList();
        for (var word : gone) {
            counted.remove(word.number());
            take(word.seat(), word.text());
        }
    }

    private static Set<Integer> standing(RoomState room, StepId step) {
        var standing = new HashSet<Integer>();
        room.words(step, 0).forEach(word -> standing.add(word.number()));
        return standing;
    }

    private void changed(Written written, int more) {
        group(written).changed();
        words += more;
        if (Labels.isSmall(written.shown())) small += more;
    }

    private Spelling spelling(Written written) {
        return spellings.computeIfAbsent(written.spelling(), _ -> fresh(written));
    }

    private Spelling fresh(Written written) {
        var spelling = new Spelling(written.spelling(), spellings.size());
        var group = group(written);
        group.spellings().add(spelling);
        slips.add(written.spelling(), group);
        return spelling;
    }

    private Group group(Written written) {
        return groups.computeIfAbsent(written.key(), Group::new);
    }

    private Optional<Written> read(String text) {
        return read.computeIfAbsent(text, it -> Written.of(it, language));
    }
}
