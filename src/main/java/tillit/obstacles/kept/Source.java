package tillit.obstacles.kept;

import java.util.Locale;

/** What it comes from. */
public enum Source {
    RULE,
    DOCUMENT,
    MEASUREMENT,
    APPROVAL,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
