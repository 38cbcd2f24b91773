package tillit.programme.inquiry;

import java.util.Set;

/**
 * What one of those who were asked says.
 *
 * @param needs their places in the survey, from 0; none when none of them fits
 * @param line of their own days; empty of who wrote nothing
 */
public record Picked(Set<Integer> needs, String line) {

    public static final int MOST = 3;

    /** Throws of more than {@value #MOST} needs. */
    public Picked {
        needs = Set.copyOf(needs);
        if (needs.size() > MOST)
            throw new IllegalArgumentException(needs.size() + " are more than " + MOST + ".");
    }
}
