package tillit.obstacles;

import java.util.Locale;

/** What an owner can say to an obstacle. */
public enum Answer {
    REMOVED,
    /** Those who asked may decide it themselves, for a time to begin with. */
    HANDED_OVER,
    CHANGED,
    /** It stays, with its reason. */
    KEPT,
    /** Somebody above, or a body, has to answer. */
    PASSED_UP;

    /** As a table and a form write it: {@code handed_over}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is to be different now, so that one can ask whether it is. */
    public boolean isAskedAbout() {
        return this == REMOVED || this == HANDED_OVER || this == CHANGED;
    }
}
