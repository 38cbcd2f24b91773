package tillit.conversation.method.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One word of a few. */
record OneOf<T>(Map<String, T> words) implements Shape<T> {

    /** The constants of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> OneOf<E> of(Class<E> constants) {
        var words = new LinkedHashMap<String, E>();
        Stream.of(constants.getEnumConstants())
                .forEach(constant -> words.put(word(constant), constant));
        return new OneOf<>(words);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<T> read(Place place, Notes notes) {
        var found = place.text().flatMap(text -> Optional.ofNullable(words.get(text)));
        if (found.isEmpty()) notes.wrong(place, Guess.among(words.keySet(), place.shown()));
        return found;
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object("enum", List.copyOf(words.keySet()));
    }
}
