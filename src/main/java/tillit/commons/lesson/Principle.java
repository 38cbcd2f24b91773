package tillit.commons.lesson;

import java.util.Arrays;
import java.util.Optional;

/** The seven principles of the Swedish Trust Delegation (SOU 2018:47), by which lessons are found. */
public enum Principle {
    TRUST,
    WHOLE,
    ROOM,
    SUPPORT,
    KNOWLEDGE,
    OPENNESS,
    CITIZENS;

    /** Empty for a word that is none of them. */
    public static Optional<Principle> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
