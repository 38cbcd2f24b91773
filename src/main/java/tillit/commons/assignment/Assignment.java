package tillit.commons.assignment;

import java.time.LocalDate;
import tillit.law.Handling;
import tillit.organisation.UnitId;

/**
 * What a unit is here for, from one day until it says it anew.
 *
 * @param number from 1, the highest is the one that holds
 * @param talked in which conversation they found it, in their words; may be empty
 */
public record Assignment(UnitId unit, int number, String words, String talked, LocalDate since) {

    /** In letters: a few sentences. */
    public static final int LONGEST = 600;

    /** In letters. */
    public static final int LONGEST_TALK = 120;

    /** Five years after another took its place nobody needs it any more. */
    public static final Handling HANDLING =
            Handling.of(Handling.Readers.EVERYBODY, Handling.Since.REPLACED, 60);
}
