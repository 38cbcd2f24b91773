package tillit.conversation.method.file;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many people, from-to. */
record Span(int least, int most) implements Shape<Span.FromTo> {

    private static final Pattern FROM_TO = Pattern.compile("([1-9][0-9]{0,4})-([1-9][0-9]{0,4})");

    record FromTo(int from, int to) {}

    @Override
    public Optional<FromTo> read(Place place, Notes notes) {
        var span = place.text().map(String::strip).flatMap(this::parse);
        if (span.isEmpty())
            notes.wrong(
                    place,
                    "how many people, from-to, the lower number first, such as 6-12; at least %d, at most %d"
                            .formatted(least, most));
        return span;
    }

    private Optional<FromTo> parse(String text) {
        var match = FROM_TO.matcher(text);
        if (!match.matches()) return Optional.empty();
        var span = new FromTo(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        var fits = least <= span.from() && span.from() <= span.to() && span.to() <= most;
        return fits ? Optional.of(span) : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object("type", "string", "pattern", "^" + FROM_TO.pattern() + "$");
    }
}
