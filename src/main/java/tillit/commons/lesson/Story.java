package tillit.commons.lesson;

import java.util.List;
import tillit.commons.foundation.PrincipleId;

/**
 * What is told.
 *
 * @param title a few words
 * @param next what one would do now
 * @param principles at most {@value #MOST_PRINCIPLES}
 */
public record Story(
        String title,
        String situation,
        String tried,
        String happened,
        String next,
        List<PrincipleId> principles,
        Question question) {

    /** In letters. */
    public static final int LONGEST_TITLE = 80;

    /** In letters: what one reads over a cup of coffee. */
    public static final int LONGEST_PART = 1500;

    public static final int MOST_PRINCIPLES = 3;

    public Story {
        principles = principles.stream().distinct().sorted().toList();
    }
}
