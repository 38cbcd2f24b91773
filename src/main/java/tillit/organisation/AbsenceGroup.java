package tillit.organisation;

import java.util.Locale;

/** Whose sick leave it is. */
public enum AbsenceGroup {
    MANAGERS,
    /** Managers included. */
    ALL;

    /** As the HR system's files write it: {@code managers}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AbsenceGroup of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
