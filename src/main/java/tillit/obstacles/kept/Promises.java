package tillit.obstacles.kept;

import tillit.law.Handling;
import tillit.law.Handling.Readers;
import tillit.law.Handling.Since;

/** What is promised of each text before it is written. */
public final class Promises {

    private static final int KEPT_MONTHS = 24;
    private static final int DRAFT_MONTHS = 2;

    /** An obstacle, and what is answered and asked of it. */
    public static final Handling OBSTACLE =
            Handling.of(Readers.EVERYBODY, Since.ENDED, KEPT_MONTHS);

    /** What a circle has not agreed on yet. */
    public static final Handling DRAFT = Handling.of(Readers.CIRCLE, Since.WRITTEN, DRAFT_MONTHS);

    private Promises() {}
}
