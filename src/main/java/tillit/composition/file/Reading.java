package tillit.composition.file;

import java.util.List;
import java.util.function.Function;

/** What became of a file: all of it is read, or nothing and all that is wrong with it is told. */
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    /** From the top of the file; at least one. */
    record Unread<T>(List<Trouble> troubles) implements Reading<T> {
        public Unread {
            troubles = List.copyOf(troubles);
        }
    }

    default <S> Reading<S> then(Function<T, Reading<S>> next) {
        return switch (this) {
            case Read<T>(var value) -> next.apply(value);
            case Unread<T>(var troubles) -> new Unread<>(troubles);
        };
    }
}
