package tillit.commons.lesson;

import java.util.Optional;

/** @param words in any of the three languages; empty for the newest */
public record Sought(
        LessonKind kind,
        String words,
        Optional<Principle> principle,
        Optional<Question> question) {}
