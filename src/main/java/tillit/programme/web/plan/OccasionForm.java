package tillit.programme.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.organisation.Days;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.OfferId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.When;
import tillit.programme.plan.Part;
import tillit.shell.Typed;

/** An occasion to be, as it was typed. */
public record OccasionForm(
        UUID key,
        String offer,
        String day,
        String from,
        String to,
        String place,
        String places,
        String leave) {

    private static final int MOST_PLACES = 1_000;
    private static final int LONGEST_PLACE = 120;
    private static final int DAYS_TO_LEAVE = 7;

    /** So that people can be told in time, and keep the day free. */
    private static final int WEEKS_AHEAD = 4;

    /** A day of the part on which one can still be there, with room for a course. */
    static OccasionForm of(Part part, LocalDate today) {
        var day = suggested(part.days(), today.plusWeeks(WEEKS_AHEAD));
        return new OccasionForm(
                UUID.randomUUID(),
                "",
                day.toString(),
                "09:00",
                "16:00",
                "",
                "20",
                day.minusDays(DAYS_TO_LEAVE).toString());
    }

    private static LocalDate suggested(Days days, LocalDate soonest) {
        var day = days.from().isAfter(soonest) ? days.from() : soonest;
        return days.to().filter(day::isAfter).orElse(day);
    }

    /** As it is now. */
    static OccasionForm of(Occasion it, ZoneId zone) {
        var from = it.when().from().atZone(zone);
        return new OccasionForm(
                it.id().value(),
                "",
                from.toLocalDate().toString(),
                from.toLocalTime().toString(),
                it.when().to().atZone(zone).toLocalTime().toString(),
                it.place(),
                String.valueOf(it.places()),
                it.leaveUntil().toString());
    }

    static OccasionForm typed(MultiValueMap<String, String> typed) {
        return new OccasionForm(
                Typed.key(typed),
                Typed.line(typed, "offer"),
                Typed.line(typed, "day"),
                Typed.line(typed, "from"),
                Typed.line(typed, "to"),
                Typed.line(typed, "place"),
                Typed.line(typed, "places"),
                Typed.line(typed, "leave"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(Part part, List<Offer> offers, ZoneId zone) {
        var wrong = new LinkedHashMap<String, String>();
        if (!offers.isEmpty() && chosen(offers).isEmpty())
            wrong.put("offer", "catalogue.wrong.offer");
        if (Typed.day(day).filter(part.days()::contains).isEmpty())
            wrong.put("day", "occasion.wrong.day");
        if (time(from).isEmpty()) wrong.put("from", "occasion.wrong.time");
        else if (!wrong.containsKey("day") && when(zone).isEmpty())
            wrong.put("to", "occasion.wrong.to");
        if (place.isEmpty() || place.length() > LONGEST_PLACE)
            wrong.put("place", "occasion.wrong.place");
        if (room().isEmpty()) wrong.put("places", "occasion.wrong.places");
        if (Typed.day(leave).filter(last -> !isAfterTheDay(last)).isEmpty())
            wrong.put("leave", "occasion.wrong.leave");
        return wrong;
    }

    /** Empty when one of the three cannot be read, or the end does not come after the beginning. */
    private Optional<When> when(ZoneId zone) {
        var begins = moment(from, zone);
        return moment(to, zone)
                .filter(end -> begins.filter(end::isAfter).isPresent())
                .map(end -> new When(begins.orElseThrow(), end));
    }

    private Optional<Instant> moment(String time, ZoneId zone) {
        return Typed.day(day)
                .flatMap(date -> time(time).map(it -> date.atTime(it).atZone(zone).toInstant()));
    }

    private boolean isAfterTheDay(LocalDate last) {
        return Typed.day(day).filter(last::isAfter).isPresent();
    }

    private Optional<OfferId> chosen(List<Offer> offers) {
        return offers.stream().map(Offer::id).filter(id -> offer.equals(id.toString())).findFirst();
    }

    private Optional<Integer> room() {
        return Typed.number(places, MOST_PLACES);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Only of a form with nothing wrong. */
    Occasion occasion(ProgrammeId programme, Part part, List<Offer> offers, ZoneId zone) {
        return new Occasion(
                new OccasionId(UUID.randomUUID()),
                programme,
                part.id(),
                chosen(offers),
                when(zone).orElseThrow(),
                place,
                room().orElseThrow(),
                Typed.day(leave).orElseThrow());
    }
}
