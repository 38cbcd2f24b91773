package tillit.commons.lesson;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** Erases lessons of long ago. */
@Component
class OldLessons implements Erasing {

    private final LessonBook book;

    OldLessons(LessonBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "lesson";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return book.eraseOn(day);
    }
}
