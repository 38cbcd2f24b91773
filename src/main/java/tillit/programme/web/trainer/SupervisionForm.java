package tillit.programme.web.trainer;

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
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;
import tillit.conversation.CirclePlan;
import tillit.programme.trainer.Supervision;
import tillit.shell.Typed;

/**
 * A circle in which trainers have supervision, as it was typed.
 *
 * @param people those who are in it, without whoever leads it
 */
public record SupervisionForm(
        UUID key,
        String name,
        List<PersonId> people,
        String day,
        String time,
        String place,
        String meetings,
        String weeks) {

    /** The method's: from four to twelve, one of them leads. */
    static final int FEWEST = 3;

    static final int MOST = 11;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PLACE = 120;
    private static final int MOST_MEETINGS = 12;
    private static final int YEARS_AHEAD = 2;

    /** All of the pool, when it is not too large. */
    static SupervisionForm of(List<PersonId> pool) {
        return new SupervisionForm(
                UUID.randomUUID(),
                "",
                pool.size() > MOST ? List.of() : pool,
                "",
                "13:00",
                "",
                "6",
                "4");
    }

    static SupervisionForm typed(MultiValueMap<String, String> typed, List<PersonId> pool) {
        var chosen =
                Typed.all(typed, "person").stream()
                        .flatMap(it -> Typed.id(it).map(PersonId::new).stream())
                        .toList();
        return new SupervisionForm(
                Typed.key(typed),
                Typed.line(typed, "name"),
                pool.stream().filter(chosen::contains).toList(),
                Typed.line(typed, "day"),
                Typed.line(typed, "time"),
                Typed.line(typed, "place"),
                Typed.line(typed, "meetings"),
                Typed.line(typed, "weeks"));
    }

    /** The key of what to say beside each field that is not right yet. */
    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) wrong.put("name", "trainer.wrong.name");
        if (people.size() < FEWEST || people.size() > MOST)
            wrong.put("person", "trainer.wrong.people");
        if (date().filter(it -> it.isAfter(today) && it.isBefore(today.plusYears(YEARS_AHEAD)))
                .isEmpty()) wrong.put("day", "trainer.wrong.day");
        if (clock().isEmpty()) wrong.put("time", "occasion.wrong.time");
        if (place.isEmpty() || place.length() > LONGEST_PLACE)
            wrong.put("place", "occasion.wrong.place");
        if (number(meetings).isEmpty()) wrong.put("meetings", "trainer.wrong.meetings");
        if (number(weeks).isEmpty()) wrong.put("weeks", "trainer.wrong.weeks");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    CirclePlan plan(PersonId leader, ZoneId zone) {
        return new CirclePlan(
                name,
                List.of(leader),
                people.stream().filter(one -> !one.equals(leader)).toList(),
                IntStream.range(0, number(meetings).orElseThrow())
                        .mapToObj(it ->
                                new CirclePlan.Planned(at(it, zone), place, Supervision.METHOD))
                        .toList());
    }

    private Instant at(int meeting, ZoneId zone) {
        return date().orElseThrow()
                .plusWeeks((long) meeting * number(weeks).orElseThrow())
                .atTime(clock().orElseThrow())
                .atZone(zone)
                .toInstant();
    }

    private static Optional<Integer> number(String text) {
        if (!text.matches("[0-9]{1,2}")) return Optional.empty();
        return Optional.of(Integer.parseInt(text)).filter(it -> it >= 1 && it <= MOST_MEETINGS);
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> clock() {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
