package tillit.obstacles.kept;

import java.util.Locale;

/** Whom it hits. */
public enum Hit {
    US,
    OTHERS,
    CITIZENS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
