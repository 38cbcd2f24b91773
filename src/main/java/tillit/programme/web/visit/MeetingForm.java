package tillit.programme.web.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.programme.course.When;
import tillit.programme.visit.Meeting;
import tillit.programme.visit.VisitId;
import tillit.shell.Typed;

/**
 * A meeting of one's own, as its host typed it.
 *
 * @param key so that sending it twice makes one
 * @param kind what kind of meeting it is
 */
public record MeetingForm(
        String key,
        String day,
        String from,
        String until,
        String place,
        String kind,
        String question) {

    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_KIND = 80;
    private static final int LONGEST_QUESTION = 300;
    private static final int FARTHEST_YEARS = 2;

    static MeetingForm empty(LocalDate day) {
        return new MeetingForm(
                UUID.randomUUID().toString(), day.toString(), "09:00", "10:00", "", "", "");
    }

    static MeetingForm of(Meeting meeting, ZoneId zone) {
        var from = meeting.when().from().atZone(zone).toLocalDateTime();
        var until = meeting.when().to().atZone(zone).toLocalDateTime();
        return new MeetingForm(
                "",
                from.toLocalDate().toString(),
                from.toLocalTime().toString(),
                until.toLocalTime().toString(),
                meeting.place(),
                meeting.kind(),
                meeting.question());
    }

    static MeetingForm typed(MultiValueMap<String, String> typed) {
        return new MeetingForm(
                Typed.line(typed, "key"),
                Typed.line(typed, "day"),
                Typed.line(typed, "from"),
                Typed.line(typed, "until"),
                Typed.line(typed, "place"),
                Typed.line(typed, "kind"),
                Typed.line(typed, "question"));
    }

    /** A page of long ago may have lost its key: then it is made as if it were new. */
    VisitId id() {
        return new VisitId(Typed.key(key));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(Instant now, ZoneId zone) {
        var wrong = new LinkedHashMap<String, String>();
        var today = now.atZone(zone).toLocalDate();
        if (date().filter(it -> !it.isBefore(today) && it.isBefore(today.plusYears(FARTHEST_YEARS)))
                .isEmpty()) wrong.put("day", "visit.wrong.day");
        if (hour(from).isEmpty()) wrong.put("from", "visit.wrong.time");
        else if (wrong.isEmpty() && !at(from, zone).isAfter(now))
            wrong.put("from", "visit.wrong.past");
        if (!endsAfterItBegins()) wrong.put("until", "visit.wrong.until");
        else if (wrong.isEmpty() && !at(from, zone).isBefore(at(until, zone)))
            wrong.put("until", "visit.wrong.until");
        if (isMissing(place, LONGEST_PLACE)) wrong.put("place", "visit.wrong.place");
        if (isMissing(kind, LONGEST_KIND)) wrong.put("kind", "visit.wrong.kind");
        if (isMissing(question, LONGEST_QUESTION)) wrong.put("question", "visit.wrong.question");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Meeting meeting(ZoneId zone) {
        return new Meeting(new When(at(from, zone), at(until, zone)), place, kind, question);
    }

    private boolean endsAfterItBegins() {
        return hour(until).isPresent()
                && hour(from).filter(it -> !it.isBefore(hour(until).get())).isEmpty();
    }

    private static boolean isMissing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    private Instant at(String time, ZoneId zone) {
        return date().orElseThrow().atTime(hour(time).orElseThrow()).atZone(zone).toInstant();
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> hour(String time) {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
