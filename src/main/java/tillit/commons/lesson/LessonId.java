package tillit.commons.lesson;

import java.util.UUID;

/** Something that somebody has learned. */
public record LessonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
