package tillit.commons.lesson;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;

/** Held by whoever wrote it. */
@Component
public class ToldLesson implements RightSource {

    public static final String RIGHT = "told-lesson";

    private final LessonBook book;

    ToldLesson(LessonBook book) {
        this.book = book;
    }

    @Override
    public String right() {
        return RIGHT;
    }

    @Override
    public boolean holds(PersonId who, UUID of) {
        return book.find(new LessonId(of)).filter(it -> it.isWrittenBy(who)).isPresent();
    }
}
