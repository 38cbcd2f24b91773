package tillit.programme.course;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.programme.plan.Part;
import tillit.shell.Texts;

/** What is written to who comes, waits, moves up or leaves. Who has no address reads it on their page. */
@Component
class OccasionMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final ZoneId zone;

    OccasionMail(
            Notices notices, People people, Texts texts, @Value("${tillit.zone}") ZoneId zone) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.zone = zone;
    }

    /** A place, or a turn in the queue. */
    void coming(PersonId person, Occasion occasion, Part part, Roll roll) {
        write(person, roll.isPlaced(person) ? "placed" : "waiting", occasion, part);
    }

    void movedUp(PersonId person, Occasion occasion, Part part) {
        write(person, "up", occasion, part);
    }

    /** Who gave up a turn and not a place is told nothing more than on their page. */
    void left(PersonId person, Occasion occasion, Part part, Roll before) {
        if (before.isPlaced(person)) write(person, "left", occasion, part);
    }

    /** Many at a time: who was given a place, or whose place is at another time or in another room. */
    void laid(Collection<PersonId> to, String what, Occasion occasion, Part part) {
        notices.send(
                to.stream()
                        .flatMap(person -> people.withId(person).stream())
                        .filter(person -> person.email().isPresent())
                        .map(person -> letter(person, what, occasion, part))
                        .toList());
    }

    private void write(PersonId to, String what, Occasion occasion, Part part) {
        people.withId(to)
                .filter(person -> person.email().isPresent())
                .map(person -> letter(person, what, occasion, part))
                .ifPresent(notices::send);
    }

    private Mail letter(KnownPerson person, String what, Occasion occasion, Part part) {
        var language = Locale.of(person.language());
        return new Mail(
                person.address(),
                texts.in(language, "occasion.mail." + what, part.name()),
                texts.in(
                        language,
                        "occasion.mail." + what + ".text",
                        person.name(),
                        part.name(),
                        said(occasion.when().from(), language),
                        occasion.place()));
    }

    private String said(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(moment.atZone(zone));
    }
}
