package tillit.conversation.method.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tillit.conversation.method.Wording;

/**
 * A text in each language of the method.
 *
 * @param longest in letters
 * @param lines whether it may have several lines, written as one text or as a list of sentences
 */
record Texts(int longest, boolean lines) implements Shape<Wording> {

    @Override
    public Optional<Wording> read(Place place, Notes notes) {
        if (!place.isMapping()) {
            notes.wrong(place, "a text in each language, such as { sv: …, da: …, en: … }");
            return Optional.empty();
        }
        var texts = new LinkedHashMap<String, String>();
        for (var pair : place.pairs()) {
            var language = Place.keyOf(pair);
            var in = place.under(language, pair.getValueNode());
            if (!notes.languages().contains(language)) notes.note(in, language, notOurs(notes));
            else if (texts.containsKey(language)) notes.note(in, language, "stands here twice");
            else text(in, notes).ifPresent(text -> texts.put(language, text));
        }
        missing(place, notes);
        return Optional.of(new Wording(texts));
    }

    private static String notOurs(Notes notes) {
        return "is not one of the languages that the head names. "
                + Guess.among(notes.languages(), "");
    }

    private static void missing(Place place, Notes notes) {
        var there = place.pairs().stream().map(Place::keyOf).collect(Collectors.toSet());
        notes.languages().stream()
                .filter(language -> !there.contains(language))
                .forEach(language ->
                        notes.missing(
                                place.under(language, place.node()),
                                "Write the text in this language too"));
    }

    private Optional<String> text(Place place, Notes notes) {
        var text = lines && place.isList() ? sentences(place) : place.text().map(String::strip);
        if (text.isEmpty()) notes.wrong(place, lines ? "a text, or a list of sentences" : "a text");
        else if (text.get().isEmpty()) notes.missing(place, "Write the text in this language too");
        else return fitting(place, text.get(), notes);
        return Optional.empty();
    }

    private Optional<String> fitting(Place place, String text, Notes notes) {
        long letters = text.codePoints().count();
        if (letters > longest)
            notes.wrong(place, "has %d letters; at most %d fit".formatted(letters, longest));
        if (!lines && text.contains("\n")) notes.wrong(place, "one line");
        return Optional.of(text);
    }

    private static Optional<String> sentences(Place place) {
        var sentences = place.items().stream().map(Place::text).toList();
        return sentences.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        sentences.stream()
                                .map(Optional::orElseThrow)
                                .map(String::strip)
                                .collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        var text = Json.object("type", "string", "minLength", 1, "maxLength", longest);
        var sentences =
                Json.object("type", "array", "minItems", 1, "items", Json.object("type", "string"));
        return Json.object(
                "type",
                "object",
                "propertyNames",
                Json.object("pattern", Languages.PATTERN),
                "minProperties",
                1,
                "additionalProperties",
                lines ? Json.object("anyOf", List.of(text, sentences)) : text);
    }
}
