package tillit.obstacles.kept;

import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.organisation.UnitId;

/** Who raises it, and what is kept of that. */
public sealed interface Raiser {

    /** From where the obstacle goes upward. */
    UnitId unit();

    /** In their own name. */
    record Myself(PersonId person, UnitId unit) implements Raiser {}

    /** Openly, as a workplace: nobody's name. */
    record Workplace(UnitId unit) implements Raiser {}

    /** Somebody there, and nobody knows who. */
    record Somebody(UnitId unit) implements Raiser {

        /** In a smaller workplace one would be known. */
        public static final int FEWEST = 5;
    }

    /** A circle, with the consent of all in it. */
    record Circle(CircleId circle, UnitId unit) implements Raiser {}

    /** As a table and a form write it. */
    default String word() {
        return switch (this) {
            case Myself _ -> "myself";
            case Workplace _ -> "workplace";
            case Somebody _ -> "somebody";
            case Circle _ -> "circle";
        };
    }

    default Optional<PersonId> known() {
        return this instanceof Myself it ? Optional.of(it.person()) : Optional.empty();
    }

    default Optional<CircleId> asCircle() {
        return this instanceof Circle it ? Optional.of(it.circle()) : Optional.empty();
    }
}
