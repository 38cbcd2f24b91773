package tillit.composition.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tillit.composition.scheduling.Span;

/** A time of a FREEBUSY line: {@code 20261013T070000Z/PT3H}, or with its end. */
final class FreeBusy {

    private FreeBusy() {}

    /** Empty when it ends as it begins. */
    static Optional<Span> span(String text, ContentLine line, Zones zones) {
        var parts = text.split("/", 2);
        if (parts.length < 2) throw line.broken();
        var from = Moment.of(parts[0], line, zones).instant();
        try {
            var to = end(from, parts[1], line, zones);
            return from.equals(to) ? Optional.empty() : Optional.of(new Span(from, to));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw line.broken();
        }
    }

    private static Instant end(Instant from, String text, ContentLine line, Zones zones) {
        return text.startsWith("P")
                ? from.plus(Duration.parse(text))
                : Moment.of(text, line, zones).instant();
    }
}
