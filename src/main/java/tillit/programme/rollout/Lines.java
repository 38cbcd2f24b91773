package tillit.programme.rollout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was written, a thing a line, with patience; empty when some line cannot be read. */
final class Lines {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final String DASH = "\\s*(?:[-–—]|till|til|to)\\s*";
    private static final String TIME = "(\\d{1,2})[:.](\\d{2})";
    private static final Pattern DAYS = Pattern.compile(DAY + "(?:" + DASH + DAY + ")?");
    private static final Pattern HOURS = Pattern.compile(TIME + DASH + TIME);
    private static final Pattern NUMBERED = Pattern.compile("(.{1,80}?)[\\s,;:–-]+(\\d{1,3})");
    private static final int LONGEST_CLOSED = 400;
    private static final int MOST_HOURS = 8;
    private static final int LONGEST_HOURS = 12;

    private Lines() {}

    static Optional<Set<LocalDate>> days(String text) {
        var all = new HashSet<LocalDate>();
        return each(text, DAYS, Lines::span)
                .map(spans -> {
                    spans.forEach(all::addAll);
                    return all;
                });
    }

    static Optional<List<Hours>> hours(String text, boolean night) {
        return each(
                        text,
                        HOURS,
                        found -> {
                            var from = time(found.group(1), found.group(2));
                            var to = time(found.group(3), found.group(4));
                            return new Hours(from, to, night);
                        })
                .filter(found -> found.size() <= MOST_HOURS)
                .filter(found -> found.stream().allMatch(it -> isRight(it, night)))
                .filter(found -> found.stream().distinct().count() == found.size());
    }

    static Optional<List<Room>> rooms(String text) {
        return each(text, NUMBERED, it -> new Room(it.group(1).strip(), number(it)))
                .filter(found -> found.stream().allMatch(it -> it.places() > 0))
                .filter(found -> found.stream().map(Room::name).distinct().count() == found.size());
    }

    static Optional<List<Trainer>> trainers(String text) {
        return each(text, NUMBERED, Lines::trainer)
                .filter(found -> found.stream().allMatch(it -> it.monthly() > 0))
                .filter(found ->
                        found.stream().map(Trainer::id).distinct().count() == found.size());
    }

    private static Trainer trainer(Matcher found) {
        var name = found.group(1).strip();
        return new Trainer(name, name, number(found));
    }

    private static int number(Matcher found) {
        return Integer.parseInt(found.group(2));
    }

    private static <T> Optional<List<T>> each(
            String text, Pattern form, Function<Matcher, T> reading) {
        var all = new ArrayList<T>();
        for (var line : text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            var found = form.matcher(line);
            if (!found.matches() || all.size() == Written.MOST_LINES) return Optional.empty();
            try {
                all.add(reading.apply(found));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private static List<LocalDate> span(Matcher found) {
        var first = LocalDate.parse(found.group(1));
        var last = found.group(2) == null ? first : LocalDate.parse(found.group(2));
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST_CLOSED)
            throw new DateTimeException(first + " to " + last + " is no span of days.");
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour) % 24, Integer.parseInt(minute));
    }

    /** By day an end comes after its beginning; nothing is longer than half a day. */
    private static boolean isRight(Hours hours, boolean night) {
        var day = LocalDate.EPOCH;
        var time = new Time(day, hours);
        long minutes = ChronoUnit.MINUTES.between(time.from(), time.to());
        return (night || !hours.endsNextDay()) && minutes <= LONGEST_HOURS * 60L;
    }
}
