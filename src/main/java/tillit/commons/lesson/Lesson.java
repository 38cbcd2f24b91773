package tillit.commons.lesson;

import java.time.LocalDate;
import tillit.access.PersonId;
import tillit.law.Handling;

/**
 * Something that somebody has learned and told everybody.
 *
 * @param writer who alone changes and withdraws it; no page says who it is unless the teller is named
 * @param language sv, da or en
 * @param told on which day it was first told
 * @param helped how many it helped too
 */
public record Lesson(
        LessonId id,
        LessonKind kind,
        Story story,
        PersonId writer,
        Teller teller,
        String language,
        LocalDate told,
        int helped) {

    /** After five years other things help. */
    public static final Handling HANDLING =
            Handling.of(Handling.Readers.EVERYBODY, Handling.Since.WRITTEN, 60);

    public boolean isWrittenBy(PersonId person) {
        return writer.equals(person);
    }
}
