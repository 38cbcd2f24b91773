package tillit.outcomes.web;

import java.util.Arrays;
import java.util.Locale;
import tillit.outcomes.figure.KeyFigure;

/** Which parts of the organisation one looks at. */
public enum By {
    ORGANISATION,
    AREA,
    LEVEL;

    /** The whole organisation for any other word. */
    static By of(String word) {
        return Arrays.stream(values())
                .filter(by -> by.word().equals(word))
                .findFirst()
                .orElse(ORGANISATION);
    }

    /** As addresses and text keys say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean tells(KeyFigure figure) {
        return this != LEVEL || figure.isToldByLevel();
    }
}
