package tillit.obstacles.web;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import tillit.shell.Frame;

/** A sentence that is told in the reader's language; days in it are told as days. */
public record Said(String key, List<Object> values) {

    public Said {
        values = List.copyOf(values);
    }

    static Said of(String key, Object... values) {
        return new Said(key, Arrays.asList(values));
    }

    public String in(Frame frame) {
        return frame.text(
                key,
                values.stream()
                        .map(it ->
                                it instanceof TemporalAccessor day
                                        ? frame.when(day, "date.full")
                                        : it)
                        .toArray());
    }
}
