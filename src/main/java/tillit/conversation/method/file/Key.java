package tillit.conversation.method.file;

import java.util.EnumSet;
import java.util.Set;
import tillit.conversation.method.StepKind;

/**
 * A key of a method file.
 *
 * @param kinds the kinds of step that may have it
 * @param needed the kinds of step that must have it
 * @param means what it says, for those who write methods
 */
record Key<T>(
        String name, Shape<T> shape, Set<StepKind> kinds, Set<StepKind> needed, String means) {

    private static final Set<StepKind> EVERY = EnumSet.allOf(StepKind.class);

    /** A key that must be there. */
    static <T> Key<T> needed(String name, Shape<T> shape, String means) {
        return new Key<>(name, shape, EVERY, EVERY, means);
    }

    /** A key that may be left out. */
    static <T> Key<T> maybe(String name, Shape<T> shape, String means) {
        return new Key<>(name, shape, EVERY, Set.of(), means);
    }

    /** May stand in these kinds of step only. */
    Key<T> onlyIn(StepKind... kinds) {
        return new Key<>(name, shape, Set.of(kinds), needed, means);
    }

    /** Must stand in these kinds of step. */
    Key<T> neededIn(StepKind... kinds) {
        return new Key<>(name, shape, this.kinds, Set.of(kinds), means);
    }

    boolean isForAll() {
        return kinds.equals(EVERY);
    }

    boolean isAlwaysNeeded() {
        return needed.equals(EVERY);
    }
}
