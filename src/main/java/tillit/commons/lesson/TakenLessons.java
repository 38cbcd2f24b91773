package tillit.commons.lesson;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.commons.SampleLessons;
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.PrincipleId;

/** Takes samples as if they had been told on their day. */
@Component
@Transactional
class TakenLessons implements SampleLessons {

    private final LessonBook book;
    private final Lessons lessons;
    private final Foundation foundation;

    TakenLessons(LessonBook book, Lessons lessons, Foundation foundation) {
        this.book = book;
        this.lessons = lessons;
        this.foundation = foundation;
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

    private PrincipleId principle(String name) {
        return foundation.shown().stream()
                .filter(one -> one.in("sv").name().equals(name))
                .map(Principle::id)
                .findFirst()
                .orElseThrow();
    }

    private Story story(Sample it) {
        return new Story(
                it.title(),
                it.parts().get(0),
                it.parts().get(1),
                it.parts().get(2),
                it.parts().get(3),
                it.principles().stream().map(this::principle).toList(),
                Question.of(it.question()).orElseThrow());
    }
}
