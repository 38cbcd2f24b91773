package tillit.commons.web.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.commons.foundation.Principle;
import tillit.commons.lesson.Lesson;
import tillit.commons.lesson.LessonId;
import tillit.commons.lesson.LessonKind;
import tillit.commons.lesson.Telltale;
import tillit.law.HandlingNote;
import tillit.shell.Page;

/**
 * Somebody tells what they learned, or tells it better.
 *
 * @param old empty for one that is told for the first time
 * @param byName whether it is theirs to go first, which one does by name
 * @param somebody what readers see instead of their name
 * @param principles of which it may be
 * @param wrong the key of what to say beside a field
 * @param telltales what could lead to somebody, by field
 */
public record TellingPage(
        LessonKind kind,
        Optional<LessonId> old,
        LessonForm form,
        boolean byName,
        TellerName somebody,
        List<Principle> principles,
        Map<String, String> wrong,
        Map<String, List<Telltale>> telltales)
        implements Page {

    public String path() {
        return old.map(id -> "/lessons/" + id).orElse("/lessons");
    }

    public HandlingNote note() {
        return new HandlingNote(Lesson.HANDLING);
    }

    public List<Telltale> found(String field) {
        return telltales.getOrDefault(field, List.of());
    }

    /** What is wrong with a field; a number that may never stand goes before the others. */
    public String error(String field) {
        if (found(field).stream().anyMatch(it -> !it.mayStand())) return "lesson.wrong.identity";
        return wrong.getOrDefault(field, found(field).isEmpty() ? "" : "lesson.warned");
    }

    public boolean isRight() {
        return wrong.isEmpty() && telltales.isEmpty();
    }
}
