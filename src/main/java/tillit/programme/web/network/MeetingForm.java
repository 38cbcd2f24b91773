package tillit.programme.web.network;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import tillit.programme.network.Meeting;
import tillit.shell.Typed;

/**
 * A meeting to be, as its host typed it.
 *
 * @param turn which turn they had before them
 * @param method the id of a method; empty when they just talk
 */
public record MeetingForm(
        String turn, String day, String time, String place, String question, String method) {

    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_QUESTION = 300;
    private static final int FARTHEST_YEARS = 2;

    /** What was said of it already, or a day to begin from. */
    static MeetingForm of(int turn, Optional<Meeting> meeting, LocalDate suggested, ZoneId zone) {
        var at = meeting.map(it -> it.at().atZone(zone).toLocalDateTime());
        return new MeetingForm(
                String.valueOf(turn),
                at.map(it -> it.toLocalDate()).orElse(suggested).toString(),
                at.map(it -> it.toLocalTime().toString()).orElse("09:00"),
                meeting.map(Meeting::place).orElse(""),
                meeting.map(Meeting::question).orElse(""),
                meeting.flatMap(Meeting::method).orElse(""));
    }

    static MeetingForm typed(MultiValueMap<String, String> typed) {
        return new MeetingForm(
                Typed.line(typed, "turn"),
                Typed.line(typed, "day"),
                Typed.line(typed, "time"),
                Typed.line(typed, "place"),
                Typed.line(typed, "question"),
                Typed.line(typed, "method"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(Instant now, ZoneId zone, Collection<String> methods) {
        var wrong = new LinkedHashMap<String, String>();
        var today = now.atZone(zone).toLocalDate();
        if (date().filter(it -> !it.isBefore(today) && it.isBefore(today.plusYears(FARTHEST_YEARS)))
                .isEmpty()) wrong.put("day", "network.wrong.day");
        if (hour().isEmpty()) wrong.put("time", "network.wrong.time");
        else if (wrong.isEmpty() && at(zone).isBefore(now)) wrong.put("time", "network.wrong.past");
        if (place.isEmpty() || place.length() > LONGEST_PLACE)
            wrong.put("place", "network.wrong.place");
        if (question.isEmpty() || question.length() > LONGEST_QUESTION)
            wrong.put("question", "network.wrong.question");
        if (!method.isEmpty() && !methods.contains(method))
            wrong.put("method", "network.wrong.method");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Meeting meeting(ZoneId zone) {
        return new Meeting(
                at(zone), place, question, Optional.of(method).filter(it -> !it.isEmpty()));
    }

    /** 0, which no turn is, for what is no number. */
    int number() {
        return turn.matches("\\d{1,6}") ? Integer.parseInt(turn) : 0;
    }

    private Instant at(ZoneId zone) {
        return date().orElseThrow().atTime(hour().orElseThrow()).atZone(zone).toInstant();
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> hour() {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
