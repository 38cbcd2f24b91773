package tillit.commons.web.lesson;

import java.util.List;
import java.util.Optional;
import tillit.commons.foundation.Principle;
import tillit.commons.lesson.Lesson;
import tillit.commons.lesson.LessonKind;
import tillit.commons.lesson.Lessons;
import tillit.commons.lesson.Lessons.Beginning;
import tillit.shell.Page;

/**
 * What people here have learned.
 *
 * @param found on all pages
 * @param shown those of this page
 * @param principles by which one may look
 * @param beginning whether failures have been told of at all
 */
public record LessonsPage(
        Wanted wanted, int found, List<Line> shown, List<Principle> principles, Beginning beginning)
        implements Page {

    static final int SHOWN = 20;

    static final int MOST_PAGES = Lessons.MOST / SHOWN;

    /** @param by who told it */
    public record Line(Lesson lesson, TellerName by) {}

    public LessonKind kind() {
        return wanted.sought().kind();
    }

    /** Whether it is failures that nobody of top management has told of. */
    public boolean isAwaited() {
        return kind() == LessonKind.FAILED && beginning != Beginning.BEGUN;
    }

    public boolean hasMore() {
        return found > Lessons.MOST;
    }

    public int pages() {
        return Math.clamp(Math.ceilDiv(found, SHOWN), 1, MOST_PAGES);
    }

    public Optional<String> before() {
        return Optional.of(wanted.page() - 1).filter(it -> it > 0).map(this::path);
    }

    public Optional<String> after() {
        return Optional.of(wanted.page() + 1).filter(it -> it <= pages()).map(this::path);
    }

    private String path(int page) {
        return "/lessons" + wanted.at(page).query();
    }
}
