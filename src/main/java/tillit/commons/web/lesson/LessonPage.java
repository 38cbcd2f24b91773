package tillit.commons.web.lesson;

import java.util.List;
import java.util.Optional;
import tillit.commons.foundation.Principle;
import tillit.commons.lesson.Lesson;
import tillit.law.HandlingNote;
import tillit.shell.Page;

/**
 * Something that somebody learned, to be read.
 *
 * @param principles of which it is, of those that hold
 * @param own whether the reader wrote it
 * @param helped whether it helped the reader too
 * @param leads whether the reader may take it away
 * @param why what they typed as the reason, when it has to be mended
 */
public record LessonPage(
        Lesson lesson,
        TellerName by,
        List<Principle> principles,
        boolean own,
        boolean helped,
        boolean leads,
        Optional<String> why)
        implements Page {

    public String path() {
        return "/lessons/" + lesson.id();
    }

    public HandlingNote note() {
        return new HandlingNote(Lesson.HANDLING);
    }
}
