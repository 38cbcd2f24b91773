package tillit.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as columns of text, for {@code unnest}: PostgreSQL takes thousands in one statement that way. */
record Columns<T>(List<T> rows) {

    @Nullable String[] of(Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }

    /** Empty becomes null. */
    @Nullable String[] ofOptional(Function<T, Optional<?>> value) {
        return rows.stream()
                .map(row -> value.apply(row).map(Object::toString).orElse(null))
                .toArray(String[]::new);
    }
}
