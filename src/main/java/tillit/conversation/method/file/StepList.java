package tillit.conversation.method.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps, in their order. */
record StepList() implements Shape<List<Entries>> {

    static final int MOST = 60;

    @Override
    public Optional<List<Entries>> read(Place place, Notes notes) {
        var items = place.items();
        if (items.isEmpty()) {
            notes.wrong(place, "a list of steps, at least one, each beginning with \"- id: …\"");
            return Optional.empty();
        }
        if (items.size() > MOST)
            notes.note(
                    place,
                    items.size() + " steps",
                    "at most %d steps; nobody sits through more".formatted(MOST));
        return Optional.of(items.stream().limit(MOST).map(item -> step(item, notes)).toList());
    }

    private static Entries step(Place place, Notes notes) {
        if (place.isMapping()) return Entries.read(place, Keys.STEP, notes);
        notes.wrong(place, "a step: a group of keys that begins with \"id: …\"");
        return new Entries(place, Map.of());
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object(
                "type", "array", "minItems", 1, "maxItems", MOST, "items", Schema.step());
    }
}
