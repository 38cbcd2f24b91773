package tillit.programme.mentoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.composition.DaysOff;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.organisation.Organisation;
import tillit.programme.plan.Part;
import tillit.shell.Texts;

/** The talks of two: a circle with a gentle rhythm, in which the mentor leads; they move them as it suits them. */
@Component
class Talks {

    private static final String METHOD = "mentor-talk";
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int WEEKS_TO_FIRST = 2;
    private static final int DAYS_OF_WEEK = 7;
    private static final int LONGEST_NAME = 80;

    private final Circles circles;
    private final People people;
    private final Texts texts;
    private final Organisation organisation;
    private final ZoneId zone;

    Talks(
            Circles circles,
            People people,
            Texts texts,
            Organisation organisation,
            @Value("${tillit.zone}") ZoneId zone) {
        this.circles = circles;
        this.people = people;
        this.texts = texts;
        this.organisation = organisation;
        this.zone = zone;
    }

    CircleId begin(Mentorship it, Part part) {
        var language =
                Locale.of(people.withId(it.mentor()).map(KnownPerson::language).orElse("sv"));
        var name = texts.in(language, "mentoring.circle", name(it.mentor()), name(it.mentee()));
        var circle =
                circles.make(
                        new CirclePlan(
                                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                                List.of(it.mentor()),
                                List.of(it.mentee()),
                                days(part).stream()
                                        .map(day ->
                                                new CirclePlan.Planned(
                                                        day.atTime(AFTERNOON)
                                                                .atZone(zone)
                                                                .toInstant(),
                                                        texts.in(language, "mentoring.place"),
                                                        METHOD))
                                        .toList()));
        circles.announce(circle);
        return circle;
    }

    /** Nobody has the key any more, and what was said is gone. */
    void end(Mentorship it) {
        var nothing = new CirclePlan("", List.of(it.mentor()), List.of(), List.of());
        it.circle().ifPresent(circle -> circles.follow(circle, nothing));
    }

    /** As often as the part says, spread over what is left of its days, and no oftener than every second week. */
    private List<LocalDate> days(Part part) {
        var soon = organisation.today().plusWeeks(WEEKS_TO_FIRST);
        var first = soon.isBefore(part.days().from()) ? part.days().from() : soon;
        var last = part.days().to().filter(first::isBefore).orElse(first);
        long weeks = ChronoUnit.DAYS.between(first, last) / DAYS_OF_WEEK / part.effort().times();
        long apart = Math.max(2, weeks);
        var off = DaysOff.between(first, first.plusWeeks(apart * part.effort().times() + 2), zone);
        return IntStream.range(0, part.effort().times())
                .mapToObj(number -> first.plusWeeks(number * apart))
                .map(day -> workday(day, off))
                .toList();
    }

    private static LocalDate workday(LocalDate day, Set<LocalDate> off) {
        var free =
                off.contains(day)
                        || day.getDayOfWeek() == DayOfWeek.SATURDAY
                        || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return free ? workday(day.plusDays(1), off) : day;
    }

    private String name(PersonId person) {
        return people.withId(person).map(KnownPerson::name).orElse("–");
    }
}
