package tillit.conversation.room;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tillit.conversation.method.Event;
import tillit.conversation.method.Payload;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it is stored: its kind, its facts as JSON, and apart from them what somebody wrote, so that the
 * words can be erased while the log stands.
 */
record EventText(String kind, String facts, Optional<String> content) {

    /** No key of a word holds it. */
    private static final char BETWEEN = '\n';

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Class<?>> KINDS =
            Arrays.stream(Event.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    static EventText of(Event event) {
        return new EventText(
                event.getClass().getSimpleName(),
                JSON.writeValueAsString(bare(event)),
                content(event));
    }

    Event event() {
        var kind = KINDS.get(this.kind);
        if (kind == null)
            throw new IllegalStateException(
                    "The log has an event " + this.kind + ". Maybe of a newer version.");
        return filled((Event) JSON.readValue(facts, kind));
    }

    private static Optional<String> content(Event event) {
        return switch (event) {
            case Event.Contributed given -> Optional.of(given.payload().text());
            case Event.Judged judged -> judged.correction().map(Payload::text);
            case Event.WordsJoined joined -> Optional.of(joined.word() + BETWEEN + joined.into());
            case Event.WordsParted parted -> Optional.of(parted.word());
            case Event.WordHidden hidden -> Optional.of(hidden.word());
            case Event.WordUnhidden shown -> Optional.of(shown.word());
            default -> Optional.empty();
        };
    }

    private static Event bare(Event event) {
        return with(event, "");
    }

    private Event filled(Event event) {
        return with(event, content.orElse(""));
    }

    private static Event with(Event event, String text) {
        return switch (event) {
            case Event.Contributed e ->
                    new Event.Contributed(
                            e.step(),
                            e.id(),
                            e.author(),
                            e.by(),
                            new Payload(text, e.payload().sealed()));
            case Event.Judged e ->
                    new Event.Judged(
                            e.id(),
                            e.verdict(),
                            e.correction().map(given -> new Payload(text, given.sealed())));
            case Event.WordsJoined e -> joined(e, text);
            case Event.WordsParted e -> new Event.WordsParted(e.step(), text);
            case Event.WordHidden e -> new Event.WordHidden(e.step(), text);
            case Event.WordUnhidden e -> new Event.WordUnhidden(e.step(), text);
            default -> event;
        };
    }

    private static Event joined(Event.WordsJoined e, String text) {
        var between = Math.max(0, text.indexOf(BETWEEN));
        return new Event.WordsJoined(
                e.step(),
                text.substring(0, between),
                text.substring(Math.min(text.length(), between + 1)));
    }
}
