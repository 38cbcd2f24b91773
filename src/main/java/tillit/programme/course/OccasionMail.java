package tillit.programme.course;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
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

    /**
     * A place, or a turn in the queue.
     *
     * @param name of what takes place
     */
    void coming(PersonId person, Occasion occasion, String name, Roll roll) {
        write(person, roll.isPlaced(person) ? "placed" : "waiting", occasion, name);
    }

    void movedUp(PersonId person, Occasion occasion, String name) {
        write(person, "up", occasion, name);
    }

    /** Who gave up a turn and not a place is told nothing more than on their page. */
    void left(PersonId person, Occasion occasion, String name, Roll before) {
        if (before.isPlaced(person)) write(person, "left", occasion, name);
    }

    private void write(PersonId to, String what, Occasion occasion, String name) {
        people.withId(to)
                .filter(person -> person.email().isPresent())
                .map(person -> letter(person, what, occasion, name))
                .ifPresent(notices::send);
    }

    private Mail letter(KnownPerson person, String what, Occasion occasion, String name) {
        var language = Locale.of(person.language());
        return new Mail(
                person.address(),
                texts.in(language, "occasion.mail." + what, name),
                texts.in(
                        language,
                        "occasion.mail." + what + ".text",
                        person.name(),
                        name,
                        said(occasion.when().from(), language),
                        occasion.place()));
    }

    private String said(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(moment.atZone(zone));
    }
}
