package tillit.mandates.observing;

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

/** The talk when the meeting is over: a circle of the two, which the host leads. */
@Component
class TalkOfTwo {

    private static final String METHOD = "observation";
    private static final int LONGEST_NAME = 80;

    private final Circles circles;
    private final People people;
    private final Texts texts;
    private final ZoneId zone;

    TalkOfTwo(Circles circles, People people, Texts texts, @Value("${tillit.zone}") ZoneId zone) {
        this.circles = circles;
        this.people = people;
        this.texts = texts;
        this.zone = zone;
    }

    /** The circle that goes with it now; empty when it needs none. */
    Optional<CircleId> of(Observation it) {
        if (!it.isTaking()) {
            end(it);
            return Optional.empty();
        }
        var plan = plan(it);
        it.circle().ifPresent(circle -> circles.follow(circle, plan));
        return it.circle().or(() -> Optional.of(circles.make(plan)));
    }

    void end(Observation it) {
        var nothing = new CirclePlan("", List.of(it.host()), List.of(), List.of());
        it.circle().ifPresent(circle -> circles.follow(circle, nothing));
    }

    private CirclePlan plan(Observation it) {
        var meeting = it.meeting();
        return new CirclePlan(
                name(it),
                List.of(it.host()),
                List.of(it.guest()),
                List.of(new CirclePlan.Planned(meeting.to(), meeting.place(), METHOD)));
    }

    private String name(Observation it) {
        var host = people.withId(it.host());
        var language = Locale.of(host.map(KnownPerson::language).orElse("sv"));
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .localizedBy(language)
                        .format(it.meeting().from().atZone(zone));
        var name =
                texts.in(
                        language,
                        "observation.circle",
                        host.map(KnownPerson::name).orElse("–"),
                        day);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
