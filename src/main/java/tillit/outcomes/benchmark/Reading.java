package tillit.outcomes.benchmark;

import java.util.function.Function;

/** What came of reading a file, or an answer, that others have written. */
public sealed interface Reading<T> {

    /** It was as it should be. */
    record Read<T>(T value) implements Reading<T> {}

    /** Nothing of it was taken in; {@code where} is what it is about, in the file's own words, or empty. */
    record Unread<T>(Reason reason, String where) implements Reading<T> {

        public Unread(Reason reason) {
            this(reason, "");
        }
    }

    /** Goes on with what was read. */
    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return switch (this) {
            case Read<T>(T value) -> next.apply(value);
            case Unread<T>(Reason reason, String where) -> new Unread<>(reason, where);
        };
    }
}
