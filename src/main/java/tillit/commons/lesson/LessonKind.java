package tillit.commons.lesson;

import java.util.Arrays;
import java.util.Optional;

/** Failures are of a kind of their own: nobody needs to dress them up as something that helped. */
public enum LessonKind {
    HELPED,
    FAILED;

    /** Empty for a word that is none of them. */
    public static Optional<LessonKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
