package tillit.conversation.method.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.conversation.method.StepId;

/** Ids of steps, in a list; one may stand alone. */
record StepIds() implements Shape<List<StepId>> {

    @Override
    public Optional<List<StepId>> read(Place place, Notes notes) {
        var ids =
                places(place).stream()
                        .flatMap(item -> item.text().stream())
                        .filter(Name::isName)
                        .toList();
        var fine =
                !ids.isEmpty()
                        && ids.size() == places(place).size()
                        && ids.stream().distinct().count() == ids.size();
        if (!fine)
            notes.wrong(place, "a list of ids of earlier steps, each once, such as [questions]");
        return fine ? Optional.of(ids.stream().map(StepId::new).toList()) : Optional.empty();
    }

    /** Where each id stands. */
    static List<Place> places(Place place) {
        return place.isList() ? place.items() : List.of(place);
    }

    @Override
    public Map<String, Object> schema() {
        var id = Json.object("type", "string", "pattern", Name.PATTERN);
        var ids = Json.object("type", "array", "minItems", 1, "uniqueItems", true, "items", id);
        return Json.object("anyOf", List.of(id, ids));
    }
}
