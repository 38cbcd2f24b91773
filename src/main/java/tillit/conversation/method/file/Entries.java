package tillit.conversation.method.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one group by their names, with what was read from under them, as far as it does. */
record Entries(Place place, Map<String, Object> values) {

    /** Reads a group in which these keys may stand, and notes unknown, doubled and missing ones. */
    static Entries read(Place place, List<Key<?>> keys, Notes notes) {
        var values = new HashMap<String, Object>();
        var lines = new HashMap<String, Integer>();
        for (var pair : place.pairs()) {
            var name = Place.keyOf(pair);
            var at = place.under(name, pair.getValueNode());
            var before = lines.putIfAbsent(name, at.line());
            var key = keys.stream().filter(it -> it.name().equals(name)).findFirst();
            if (before != null) notes.note(at, name, "stands here twice, first on line " + before);
            else if (key.isEmpty())
                notes.note(at, name, "there is no such key. " + guess(keys, name));
            else key.get().shape().read(at, notes).ifPresent(value -> values.put(name, value));
        }
        keys.stream()
                .filter(key -> key.isAlwaysNeeded() && !lines.containsKey(key.name()))
                .forEach(key -> notes.missing(place.under(key.name(), place.node()), key.means()));
        return new Entries(place, values);
    }

    private static String guess(List<Key<?>> keys, String name) {
        return Guess.among(keys.stream().map(Key::name).toList(), name);
    }

    /** What was read from under a key; empty when it is not there, or does not do. */
    @SuppressWarnings("unchecked") // a value was put under this key by the key's own shape
    <T> Optional<T> get(Key<T> key) {
        return Optional.ofNullable((T) values.get(key.name()));
    }

    boolean has(Key<?> key) {
        return place.pairs().stream().anyMatch(pair -> Place.keyOf(pair).equals(key.name()));
    }

    Place at(Key<?> key) {
        return place.at(key.name());
    }
}
