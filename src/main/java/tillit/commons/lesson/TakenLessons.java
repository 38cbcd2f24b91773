package tillit.commons.lesson;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.commons.SampleLessons;

/** Takes samples as if they had been told on their day. */
@Component
@Transactional
class TakenLessons implements SampleLessons {

    private final LessonBook book;
    private final Lessons lessons;

    TakenLessons(LessonBook book, Lessons lessons) {
        this.book = book;
        this.lessons = lessons;
    }

    @Override
    public boolean areNone() {
        return book.isEmpty();
    }

    @Override
    public void tell(Sample it) {
        var id = UUID.nameUUIDFromBytes(it.title().getBytes(StandardCharsets.UTF_8));
        var teller = it.named() ? lessons.named(it.by()) : lessons.somebody(it.by());
        var lesson =
                new Lesson(
                        new LessonId(id),
                        LessonKind.of(it.kind()).orElseThrow(),
                        story(it),
                        it.by(),
                        teller,
                        it.language(),
                        it.told(),
                        0);
        book.add(lesson, Lesson.HANDLING.erasedOn(it.told()).orElseThrow());
    }

    private static Story story(Sample it) {
        return new Story(
                it.title(),
                it.parts().get(0),
                it.parts().get(1),
                it.parts().get(2),
                it.parts().get(3),
                it.principles().stream().map(one -> Principle.of(one).orElseThrow()).toList(),
                Question.of(it.question()).orElseThrow());
    }
}
