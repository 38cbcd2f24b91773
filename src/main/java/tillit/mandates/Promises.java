package tillit.mandates;

import static tillit.law.Handling.Readers.ANSWERING;
import static tillit.law.Handling.Readers.CIRCLE;
import static tillit.law.Handling.Readers.EVERYBODY;
import static tillit.law.Handling.Since.ENDED;

import tillit.law.Handling;

/** What is promised of the texts that people write here. */
public final class Promises {

    /** What is tried, and until when. A lasting one ends when the order says it. */
    public static final Handling TRIAL = Handling.of(EVERYBODY, ENDED, 24);

    /** When it would stop before that, and what both look at: erased with what is tried. */
    public static final Handling TERMS = Handling.of(ANSWERING, ENDED, 24);

    /** What the two see while it is tried, and why it was stopped. */
    public static final Handling NOTE = Handling.of(ANSWERING, ENDED, 12);

    /** What somebody wants a colleague to look at. */
    public static final Handling OBSERVATION = Handling.of(CIRCLE, ENDED, 1);

    private Promises() {}
}
