package tillit.conversation.wall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.SeatId;

/**
 * The words of one step, counted as they come: one more costs the same whether there are ten or 18,000, and so do the
 * bricks after it. It belongs to one thread at a time.
 */
public final class WallCount {

    private final Language language;
    private final Map<String, Optional<Written>> read = new HashMap<>();
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<Group> changed = new LinkedHashSet<>();
    private final Slips slips;
    private Bricklaying laid;
    private int words;
    private int small;

    public WallCount(Language language) {
        this.language = language;
        slips = new Slips(language.lexicon());
        var labels = new Labels(language.lexicon(), false);
        var veil = Veil.of(Set.of(), language.lexicon());
        laid = new Bricklaying(new Sorting(slips, Overrides.NONE, veil), labels, 1);
    }

    /** A seat has sent this; text without a letter or digit is no word. */
    public void add(SeatId seat, String text) {
        read(text)
                .ifPresent(written -> {
                    spelling(written).add(seat, written.shown());
                    group(written).add(seat);
                    changed(written, 1);
                });
    }

    /** A seat has taken back what it sent. */
    public void take(SeatId seat, String text) {
        read(text)
                .ifPresent(written -> {
                    spelling(written).take(seat, written.shown());
                    group(written).take(seat);
                    changed(written, -1);
                });
    }

    /**
     * The wall as it is now, in the order in which the words came first.
     *
     * @param atLeast how many seats must have sent a word for it to be there, unless the organiser shows all
     */
    public List<Brick> bricks(Overrides overrides, int atLeast) {
        renew(overrides, atLeast);
        return laid.bricks();
    }

    /** Takes up what has changed; answers the keys of bricks that may be others now, or there no more. */
    public Set<String> renew(Overrides overrides, int atLeast) {
        var veil = Veil.of(overrides.hidden(), language.lexicon());
        var sorting = new Sorting(slips, overrides, veil);
        var labels = new Labels(language.lexicon(), small * 2 < words);
        int fewest = overrides.all() ? 1 : Math.max(1, atLeast);
        if (!laid.isFor(sorting, labels, fewest))
            return laidAnew(new Bricklaying(sorting, labels, fewest));
        var touched = laid.renew(changed);
        changed.clear();
        return touched;
    }

    /** The brick with this key, as it was when it was last looked. */
    public Optional<Brick> brick(String key) {
        return laid.brick(key);
    }

    /** As a word that is typed now would be counted; empty when nothing in it can be read. */
    public Optional<String> key(String text) {
        return read(text).map(Written::key);
    }

    /** How many piles of words were looked through to make bricks, all in all. */
    int made() {
        return laid.made();
    }

    private Set<String> laidAnew(Bricklaying next) {
        var touched = new HashSet<>(laid.keys());
        touched.addAll(next.renew(groups.values()));
        laid = next;
        changed.clear();
        return touched;
    }

    private void changed(Written written, int more) {
        changed.add(group(written));
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
