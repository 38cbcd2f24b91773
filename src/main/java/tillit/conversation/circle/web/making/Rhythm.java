package tillit.conversation.circle.web.making;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When a circle meets: so many times, at the same hour, some weeks apart. */
public record Rhythm(LocalDateTime first, int weeks, int meetings) {

    /** Weeks between meetings that can be chosen. */
    public static final List<Integer> WEEKS = List.of(2, 3, 4);

    public static final int FEWEST = 2;
    public static final int MOST = 12;

    /** Empty while something of it is missing or cannot be understood. */
    static Optional<Rhythm> of(CircleDraft draft) {
        var weeks = weeks(draft);
        var meetings = meetings(draft);
        return first(draft)
                .filter(_ -> weeks.isPresent() && meetings.isPresent())
                .map(first -> new Rhythm(first, weeks.orElseThrow(), meetings.orElseThrow()));
    }

    static Optional<LocalDate> day(CircleDraft draft) {
        try {
            return Optional.of(LocalDate.parse(draft.day()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(CircleDraft draft) {
        try {
            return Optional.of(LocalTime.parse(draft.time()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> first(CircleDraft draft) {
        return day(draft).flatMap(day -> time(draft).map(day::atTime));
    }

    static Optional<Integer> weeks(CircleDraft draft) {
        return WEEKS.stream().filter(one -> draft.every().equals(one.toString())).findFirst();
    }

    static Optional<Integer> meetings(CircleDraft draft) {
        return counts().stream().filter(one -> draft.meetings().equals(one.toString())).findFirst();
    }

    /** How many meetings a circle can have. */
    public static List<Integer> counts() {
        return IntStream.rangeClosed(FEWEST, MOST).boxed().toList();
    }

    /** Summer and winter time do not move a meeting: one o'clock stays one o'clock. */
    public List<LocalDateTime> moments() {
        return IntStream.range(0, meetings)
                .mapToObj(number -> first.plusWeeks((long) weeks * number))
                .toList();
    }
}
