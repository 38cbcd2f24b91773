package tillit.conversation.method.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The languages of a method, by their codes: {@code [sv, da, en]}. */
record Languages() implements Shape<List<String>> {

    static final String PATTERN = "^[a-z]{2,3}$";

    @Override
    public Optional<List<String>> read(Place place, Notes notes) {
        var languages = quietly(place);
        if (languages.isEmpty())
            notes.wrong(
                    place,
                    "a list of languages, each once, by two or three small letters, such as [sv, da, en]");
        return Optional.of(languages).filter(list -> !list.isEmpty());
    }

    /** The languages that stand here; none when what stands here does not do. */
    static List<String> quietly(Place place) {
        var codes = place.items().stream().flatMap(item -> item.text().stream()).toList();
        var fine =
                codes.size() == place.items().size()
                        && codes.stream().allMatch(code -> code.matches(PATTERN))
                        && codes.stream().distinct().count() == codes.size();
        return fine ? codes : List.of();
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object(
                "type",
                "array",
                "minItems",
                1,
                "uniqueItems",
                true,
                "items",
                Json.object("type", "string", "pattern", PATTERN));
    }
}
