package tillit.composition.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a calendar says of one appointment: when, how often, and whether one is busy. Not what it is about. */
final class Entry {

    private final Zones zones;
    private String uid = "";
    private @Nullable Moment start;
    private @Nullable Moment end;
    private @Nullable Duration length;
    private @Nullable Moment instead;
    private @Nullable ContentLine rule;
    private boolean free;
    private final Set<String> declined = new HashSet<>();
    private final List<Moment> more = new ArrayList<>();
    private final List<Moment> without = new ArrayList<>();

    Entry(Zones zones) {
        this.zones = zones;
    }

    void add(ContentLine line) {
        switch (line.name()) {
            case "UID" -> uid = line.value();
            case "DTSTART" -> start = Moment.of(line.value(), line, zones);
            case "DTEND" -> end = Moment.of(line.value(), line, zones);
            case "DURATION" -> length = length(line);
            case "RECURRENCE-ID" -> instead = Moment.of(line.value(), line, zones);
            case "RRULE" -> rule = line;
            case "RDATE" -> all(line, more);
            case "EXDATE" -> all(line, without);
            case "ATTENDEE" -> {
                if (line.parameter("PARTSTAT").equalsIgnoreCase("DECLINED"))
                    declined.add(Address.in(line.value()));
            }
            case "TRANSP" -> free |= line.says("TRANSPARENT");
            case "STATUS" -> free |= line.says("CANCELLED");
            case "X-MICROSOFT-CDO-BUSYSTATUS" -> free |= line.says("FREE");
            default -> {}
        }
    }

    /** Days or weeks of a duration are taken as 24 hours each, as long as nothing is said of the clock. */
    static Duration length(ContentLine line) {
        var text = line.value().strip();
        try {
            return text.endsWith("W")
                    ? Duration.ofDays(Period.parse(text).get(ChronoUnit.DAYS))
                    : Duration.parse(text);
        } catch (DateTimeException e) {
            throw line.broken();
        }
    }

    private void all(ContentLine line, List<Moment> into) {
        for (var one : line.value().split(","))
            into.add(Moment.of(one.split("/", 2)[0], line, zones));
    }

    String uid() {
        return uid;
    }

    Optional<Moment> start() {
        return Optional.ofNullable(start);
    }

    Optional<ContentLine> rule() {
        return Optional.ofNullable(rule);
    }

    /** When this is an exception to an appointment that comes back: which time it takes the place of. */
    Optional<Moment> instead() {
        return Optional.ofNullable(instead);
    }

    void callOff() {
        free = true;
    }

    /** Nobody is busy with it, or not whoever has one of these addresses, for they have declined. */
    boolean isFreeFor(Set<String> owner) {
        return free || declined.stream().anyMatch(owner::contains);
    }

    List<Moment> more() {
        return more;
    }

    /** Times, by the clock where it begins, at which it does not take place. */
    Set<LocalDateTime> without(Moment from) {
        var all = new HashSet<LocalDateTime>();
        without.forEach(moment -> all.add(moment.localIn(from.zone())));
        return all;
    }

    /** By the clock on the wall; a day with no end is a whole one, a time with no end is no time. */
    Duration length(Moment from) {
        if (end != null) return Duration.between(from.local(), end.localIn(from.zone()));
        if (length != null) return length;
        return from.isDay() ? Duration.ofDays(1) : Duration.ZERO;
    }
}
