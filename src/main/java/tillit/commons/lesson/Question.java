package tillit.commons.lesson;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of question that leaders and their people meet, by which lessons are found. */
public enum Question {
    WORKLOAD,
    HARD_TALK,
    ILLNESS,
    STAFFING,
    TEAM,
    DECISIONS,
    CHANGE,
    CITIZENS,
    OTHER;

    /** Empty for a word that is none of them. */
    public static Optional<Question> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
