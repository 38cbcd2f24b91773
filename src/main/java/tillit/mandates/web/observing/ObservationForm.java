package tillit.mandates.web.observing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;
import tillit.mandates.observing.Observation;
import tillit.mandates.observing.Observation.Meeting;
import tillit.mandates.observing.Subject;
import tillit.shell.Typed;

/**
 * What a host wants looked at and when, as they typed it.
 *
 * @param key so that sending it twice makes one
 */
public record ObservationForm(
        String key,
        String guest,
        String subject,
        String question,
        String day,
        String from,
        String until,
        String place) {

    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_PLACE = 120;
    private static final int FARTHEST_YEARS = 1;

    static ObservationForm empty(PersonId guest, LocalDate day) {
        return new ObservationForm(
                UUID.randomUUID().toString(),
                guest.toString(),
                Subject.DELEGATE.name(),
                "",
                day.toString(),
                "09:00",
                "10:00",
                "");
    }

    static ObservationForm of(Observation it, ZoneId zone) {
        var from = it.meeting().from().atZone(zone);
        return new ObservationForm(
                it.id().toString(),
                it.guest().toString(),
                it.meeting().subject().name(),
                it.meeting().question(),
                from.toLocalDate().toString(),
                from.toLocalTime().toString(),
                it.meeting().to().atZone(zone).toLocalTime().toString(),
                it.meeting().place());
    }

    static ObservationForm typed(MultiValueMap<String, String> typed) {
        return new ObservationForm(
                Typed.key(typed).toString(),
                Typed.line(typed, "guest"),
                Typed.line(typed, "subject"),
                Typed.lines(typed, "question"),
                Typed.line(typed, "day"),
                Typed.line(typed, "from"),
                Typed.line(typed, "until"),
                Typed.line(typed, "place"));
    }

    UUID id() {
        return Typed.key(key);
    }

    Optional<PersonId> guestId() {
        return Typed.id(guest).map(PersonId::new);
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(Instant now, ZoneId zone) {
        var wrong = new LinkedHashMap<String, String>();
        var today = now.atZone(zone).toLocalDate();
        if (chosen().isEmpty()) wrong.put("subject", "observation.wrong.subject");
        var needed = chosen().filter(Subject.OWN::equals).isPresent() && question.isEmpty();
        if (needed || question.length() > LONGEST_QUESTION)
            wrong.put("question", "observation.wrong.question");
        if (Typed.day(day)
                .filter(it -> !it.isBefore(today) && it.isBefore(today.plusYears(FARTHEST_YEARS)))
                .isEmpty()) wrong.put("day", "observation.wrong.day");
        if (hour(from).isEmpty()) wrong.put("from", "observation.wrong.time");
        if (!endsLater()) wrong.put("until", "observation.wrong.until");
        if (place.isEmpty() || place.length() > LONGEST_PLACE)
            wrong.put("place", "observation.wrong.place");
        if (wrong.isEmpty() && !meeting(zone).from().isAfter(now))
            wrong.put("from", "observation.wrong.past");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Meeting meeting(ZoneId zone) {
        return new Meeting(
                at(from, zone), at(until, zone), place, chosen().orElseThrow(), question);
    }

    private boolean endsLater() {
        return hour(until)
                .filter(end -> hour(from).filter(begin -> !begin.isBefore(end)).isEmpty())
                .isPresent();
    }

    private Optional<Subject> chosen() {
        return Arrays.stream(Subject.values()).filter(it -> it.name().equals(subject)).findFirst();
    }

    private Instant at(String time, ZoneId zone) {
        var hour = hour(time).orElseThrow();
        return Typed.day(day).orElseThrow().atTime(hour).atZone(zone).toInstant();
    }

    private static Optional<LocalTime> hour(String time) {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
