package tillit.composition.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group of keys, read key by key. What is wrong is noted, and something harmless returned in its stead: of a file
 * with a note nothing is used.
 */
final class Fields {

    private final Place place;
    private final Notes notes;
    private final Columns columns;

    /** Notes keys that are not among these, and those that stand twice. */
    Fields(Place place, List<String> keys, Columns columns, Notes notes) {
        this.place = place;
        this.notes = notes;
        this.columns = columns;
        var lines = new HashMap<String, Integer>();
        for (var keyed : place.keyed()) {
            var before = lines.putIfAbsent(keyed.key(), keyed.place().line());
            if (before != null)
                notes.wrong(keyed.place(), Reason.KEY_TWICE, String.valueOf(before));
            if (!keys.contains(keyed.key()))
                notes.unknown(keyed.place(), keyed.key(), Reason.UNKNOWN_KEY, keys);
        }
    }

    /** The place of a key that must be there, or this place with a note. */
    Place needed(String key, String example) {
        return place.at(key).orElseGet(() -> missing(key, example));
    }

    private Place missing(String key, String example) {
        var here = place.field().isEmpty() ? key : place.field() + "." + key;
        notes.add(Source.RULES, place.line(), here, "", Reason.KEY_MISSING, example);
        return new Place(here, place.node());
    }

    Optional<Place> at(String key) {
        return place.at(key);
    }

    boolean has(String key) {
        return at(key).isPresent();
    }

    /** A whole number; {@code from} when something is wrong. */
    int whole(String key, int from, int to) {
        return at(key).map(number -> whole(number, from, to, notes))
                .orElseGet(() -> {
                    missing(key, String.valueOf(from));
                    return from;
                });
    }

    static int whole(Place place, int from, int to, Notes notes) {
        var text = place.text();
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= from && number <= to) return number;
        }
        notes.wrong(place, Reason.NOT_A_NUMBER, from, to);
        return from;
    }

    /** A column of the people's file. */
    Optional<String> column(String key) {
        return at(key).map(columns::named);
    }

    /** A column that must be told. */
    String neededColumn(String key) {
        return at(key).map(columns::named)
                .orElseGet(() -> {
                    missing(key, key);
                    return "";
                });
    }

    /** One of an enum's words, such as {@code very-gladly}. */
    <E extends Enum<E>> E word(Place word, Class<E> of) {
        var words = words(of);
        if (!words.containsKey(word.text()))
            notes.unknown(word, word.shown(), Reason.UNKNOWN_WORD, ordered(of));
        return words.getOrDefault(word.text(), of.getEnumConstants()[0]);
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> of) {
        return Stream.of(of.getEnumConstants())
                .collect(Collectors.toMap(Fields::word, constant -> constant));
    }

    private static <E extends Enum<E>> Collection<String> ordered(Class<E> of) {
        return Stream.of(of.getEnumConstants()).map(Fields::word).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
