package tillit.organisation;

import java.util.Locale;

/** Why a position ended, when the HR system says so. */
public enum EndReason {
    /** Left the organisation for something else. */
    LEFT,
    RETIRED,
    /** Went on in another unit. */
    MOVED,
    /** Became a manager, or went on as something else. */
    ROLE,
    /** The unit was reorganised, and the person went along into what succeeds it. */
    UNIT;

    /** As the HR system's files write it: {@code left}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EndReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
