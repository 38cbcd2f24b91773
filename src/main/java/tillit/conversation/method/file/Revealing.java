package tillit.conversation.method.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.conversation.method.Step.Reveal;
import tillit.conversation.method.StepId;

/** When something is shown: {@code at-once}, {@code when-all}, or a later step. */
record Revealing() implements Shape<Reveal> {

    static final String AT_ONCE = "at-once";
    static final String WHEN_ALL = "when-all";

    @Override
    public Optional<Reveal> read(Place place, Notes notes) {
        var name = place.text().filter(Name::isName);
        if (name.isEmpty()) notes.wrong(place, "at-once, when-all, or the id of a later step");
        return name.map(Revealing::of);
    }

    private static Reveal of(String name) {
        return switch (name) {
            case AT_ONCE -> new Reveal.AtOnce();
            case WHEN_ALL -> new Reveal.WhenAll();
            default -> new Reveal.From(new StepId(name));
        };
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object(
                "anyOf",
                List.of(
                        Json.object("enum", List.of(AT_ONCE, WHEN_ALL)),
                        Json.object("type", "string", "pattern", Name.PATTERN)));
    }
}
