package tillit.obstacles.kept;

import java.util.Locale;

/** As whom somebody raises it; for a circle there is a way of its own. */
public enum By {
    MYSELF,
    WORKPLACE,
    SOMEBODY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
