package tillit.commons.lesson;

import java.util.Optional;
import tillit.commons.foundation.PrincipleId;

/** @param words in any of the three languages; empty for the newest */
public record Sought(
        LessonKind kind,
        String words,
        Optional<PrincipleId> principle,
        Optional<Question> question) {}
