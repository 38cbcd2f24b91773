package tillit.programme.mentoring;

import java.util.Set;
import tillit.access.PersonId;

/**
 * What somebody wishes, in a line or two; no CV.
 *
 * @param words seen by nobody but whom they are proposed to
 * @param places for how many they would be a mentor, from 1 to {@value #MOST}; 1 of who wants one
 */
public record Wish(PersonId person, Side side, String words, Set<Subject> subjects, int places) {

    public static final int MOST = 3;

    public Wish {
        subjects = Set.copyOf(subjects);
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
