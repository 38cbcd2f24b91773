package tillit.law;

import java.time.LocalDate;

/** Offered by a module that keeps texts for a time: it erases those whose time is over. */
public interface Erasing {

    /** The kind of text, as a word of the code: {@code obstacle}, {@code lesson}. */
    String what();

    /** Erases those that are to be gone on this day, in the transaction of the caller; answers how many. */
    int eraseOn(LocalDate day);
}
