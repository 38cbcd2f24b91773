package tillit.organisation;

import java.util.Locale;

/** How somebody is employed; key figures count permanent and temporary together, hourly apart. */
public enum Employment {
    PERMANENT,
    TEMPORARY,
    HOURLY;

    /** As the HR system's files write it: {@code permanent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Employment of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
