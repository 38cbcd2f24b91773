package tillit.composition.grouping;

import java.util.List;
import java.util.Locale;

/**
 * A sentence that a placement keeps or breaks. {@link #breaches} is the judge: plain, slow, and used to verify every
 * result, whoever made it. {@link #tally} counts the same while a solver moves people about; a test holds them together.
 */
public interface Rule {

    Strength strength();

    /** Its name as it is written in a file of rules: {@code not-in-line}. */
    default String word() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Everywhere this placement breaks it. What it costs is the sum of theirs. */
    List<Breach> breaches(Brief brief, Placement placement);

    /** What stays the same about one of its breaches when people sit elsewhere and it is still the same one. */
    default Breach identity(Breach breach) {
        return breach;
    }

    /** Everybody is standing. */
    Tally tally(Brief brief, Layout layout);

    /** What it costs at least, in every placement there is; proven, and 0 when nothing can be proven. */
    default long atLeast(Brief brief, Layout layout) {
        return 0;
    }

    /**
     * The number from which the cost is taken off to get the one that people read: 1,600 seats with 44 breaches are
     * 1,556 different areas at the tables.
     */
    long whole(Brief brief, Layout layout);

    /** Why no placement can keep it, as far as can be seen before one is made. */
    default List<Impossible> impossible(Brief brief, Layout layout) {
        return List.of();
    }

    /** What it speaks of and there is not, though it can be kept all the same. */
    default List<Impossible> remarks(Layout layout) {
        return List.of();
    }

    /** Who may nowhere be together, for rules that look at two people and at nothing else; else nobody. */
    default Pairs parted(Brief brief) {
        return new Pairs(brief.people().size());
    }
}
