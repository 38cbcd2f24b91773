package tillit.programme.visit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.shell.Texts;

/** The talk when the meeting is over: a circle of its own, which the host leads, as long as somebody comes. */
@Component
class TalkAfter {

    private static final String METHOD = "leadership-room";
    private static final int LONGEST_NAME = 80;

    private final Circles circles;
    private final People people;
    private final Texts texts;
    private final ZoneId zone;

    TalkAfter(Circles circles, People people, Texts texts, @Value("${tillit.zone}") ZoneId zone) {
        this.circles = circles;
        this.people = people;
        this.texts = texts;
        this.zone = zone;
    }

    /** The circle that goes with it now; empty when it needs none. Who is in it hears of it with the meeting. */
    Optional<CircleId> of(Visit visit) {
        if (visit.calledOff() || visit.coming().isEmpty()) {
            end(visit);
            return Optional.empty();
        }
        var plan = plan(visit);
        visit.circle().ifPresent(circle -> circles.follow(circle, plan));
        return visit.circle().or(() -> Optional.of(circles.make(plan)));
    }

    void end(Visit visit) {
        var nothing = new CirclePlan("", List.of(visit.host()), List.of(), List.of());
        visit.circle().ifPresent(circle -> circles.follow(circle, nothing));
    }

    private CirclePlan plan(Visit visit) {
        var meeting = visit.meeting();
        return new CirclePlan(
                name(visit),
                List.of(visit.host()),
                visit.coming(),
                List.of(new CirclePlan.Planned(meeting.when().to(), meeting.place(), METHOD)));
    }

    private String name(Visit visit) {
        var host = people.withId(visit.host());
        var language = Locale.of(host.map(KnownPerson::language).orElse("sv"));
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .localizedBy(language)
                        .format(visit.meeting().when().from().atZone(zone));
        var name = texts.in(language, "visit.circle", host.map(KnownPerson::name).orElse("–"), day);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
