package tillit.composition.file;

import java.util.function.BiFunction;
import java.util.function.Function;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;

/**
 * How a rule is written in a file, and read from it.
 *
 * @param key that it stands under
 * @param usual the strength of one that tells none
 * @param writes what stands under the key: a text, a number, or a group of keys
 */
record Spelling<R extends Rule>(
        String key, Class<R> type, Strength usual, Reads<R> reads, Function<R, Object> writes) {

    /** Makes a rule of what stands under the key. */
    interface Reads<R> {
        R read(RuleEntry entry, Strength strength);
    }

    /** A rule that only names a column. */
    static <R extends Rule> Spelling<R> column(
            String key,
            Class<R> type,
            BiFunction<String, Strength, R> makes,
            Function<R, String> column) {
        return new Spelling<>(
                key,
                type,
                Strength.MUST,
                (entry, strength) -> makes.apply(entry.column(), strength),
                column::apply);
    }

    Spelling<R> gladly() {
        return new Spelling<>(key, type, Strength.GLADLY, reads, writes);
    }

    boolean spells(Rule rule) {
        return type.isInstance(rule);
    }

    Object written(Rule rule) {
        return writes.apply(type.cast(rule));
    }
}
