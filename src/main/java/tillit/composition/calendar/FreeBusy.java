package tillit.composition.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import tillit.composition.scheduling.Span;

/** A time of a FREEBUSY line: {@code 20261013T070000Z/PT3H}, or with its end. */
final class FreeBusy {

    private FreeBusy() {}

    static Span span(String text, ContentLine line, Zones zones) {
        var parts = text.split("/", 2);
        if (parts.length < 2) throw line.broken();
        var from = Moment.of(parts[0], line, zones).instant();
        try {
            return new Span(
                    from,
                    parts[1].startsWith("P")
                            ? from.plus(Duration.parse(parts[1]))
                            : Moment.of(parts[1], line, zones).instant());
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw line.broken();
        }
    }
}
