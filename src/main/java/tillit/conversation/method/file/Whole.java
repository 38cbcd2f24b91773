package tillit.conversation.method.file;

import java.util.Map;
import java.util.Optional;

/** A whole number in a range. */
record Whole(int from, int to) implements Shape<Integer> {

    @Override
    public Optional<Integer> read(Place place, Notes notes) {
        var number =
                place.text()
                        .filter(text -> text.matches("0|[1-9][0-9]{0,8}"))
                        .map(Integer::parseInt)
                        .filter(value -> value >= from && value <= to);
        if (number.isEmpty()) notes.wrong(place, "a whole number from " + from + " to " + to);
        return number;
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object("type", "integer", "minimum", from, "maximum", to);
    }
}
