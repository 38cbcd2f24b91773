package tillit.programme.mentoring;

import java.util.Locale;

/** On which side of a talk somebody sits. */
public enum Side {
    MENTOR,
    MENTEE;

    /** As it is written: {@code mentor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mentee for what nobody can mean. */
    public static Side of(String word) {
        return word.equals(MENTOR.word()) ? MENTOR : MENTEE;
    }
}
