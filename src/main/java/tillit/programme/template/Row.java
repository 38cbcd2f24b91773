package tillit.programme.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys and values of a file, each asked for by its name; what nobody asked for is a slip of the pen. */
record Row(String where, Map<?, ?> values, Set<String> read) {

    Row(String where, Map<?, ?> values) {
        this(where, values, new HashSet<>());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return as(String.class, key);
    }

    int number(String key) {
        return as(Integer.class, key);
    }

    /** Whether it says so; who says nothing says no. */
    boolean is(String key) {
        return has(key) && as(Boolean.class, key);
    }

    List<?> list(String key) {
        return has(key) ? as(List.class, key) : List.of();
    }

    Row row(String key) {
        return under(key, as(Map.class, key));
    }

    List<Row> rows(String key) {
        return list(key).stream().map(row -> under(key, (Map<?, ?>) row)).toList();
    }

    /** Throws when there is a key that was not asked for. */
    void nothingElse() {
        var more = new HashSet<Object>(values.keySet());
        more.removeAll(read);
        if (!more.isEmpty()) throw new IllegalStateException(where + " says too much: " + more);
    }

    private Row under(String key, Map<?, ?> row) {
        return new Row(where + ", " + key, row);
    }

    private <T> T as(Class<T> type, String key) {
        read.add(key);
        if (type.isInstance(values.get(key))) return type.cast(values.get(key));
        throw new IllegalStateException(
                where + ": " + key + " is not a " + type.getSimpleName() + ".");
    }
}
