package tillit.conversation.circle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.shell.Texts;

/** What circles write, in the language of who gets it. */
@Component
class CircleLetters {

    private final People people;
    private final Texts texts;
    private final ZoneId zone;

    CircleLetters(People people, Texts texts, @Value("${tillit.zone}") ZoneId zone) {
        this.people = people;
        this.texts = texts;
        this.zone = zone;
    }

    /** That they are in it, who leads it and when it meets next; it can wait. */
    Mail added(KnownPerson person, Circle circle) {
        var language = Locale.of(person.language());
        var leaders = names(circle.people().stream().filter(circle::isLedBy).toList());
        var text =
                texts.in(language, "circle.mail.added.text", person.name(), circle.name(), leaders);
        return new Mail(
                        person.address(),
                        texts.in(language, "circle.mail.added", circle.name()),
                        text + circle.next().map(meeting -> next(meeting, language)).orElse(""))
                .gathered();
    }

    private String next(Meeting meeting, Locale language) {
        var when = said(meeting.startsAt(), language);
        return "\n\n" + texts.in(language, "circle.mail.added.next", when, meeting.place());
    }

    /** Goes with a meeting for their calendar. */
    Mail invited(KnownPerson person, Circle circle, Meeting meeting) {
        return ofOne(person, "meeting", circle, meeting);
    }

    /** Takes a meeting along out of their calendar. */
    Mail left(KnownPerson person, Circle circle, Meeting meeting) {
        return ofOne(person, "left", circle, meeting);
    }

    /** The circle has ended before it met. */
    Mail off(KnownPerson person, Circle circle, Meeting meeting) {
        return ofOne(person, "off", circle, meeting);
    }

    Mail spared(KnownPerson person, Circle circle, Meeting meeting) {
        return ofOne(person, "spared", circle, meeting);
    }

    private Mail ofOne(KnownPerson person, String what, Circle circle, Meeting meeting) {
        var language = Locale.of(person.language());
        var when = said(meeting.startsAt(), language);
        var key = "circle.mail." + what;
        return new Mail(
                person.address(),
                texts.in(language, key, circle.name(), when),
                texts.in(
                        language,
                        key + ".text",
                        person.name(),
                        circle.name(),
                        when,
                        meeting.place()));
    }

    Mail moved(KnownPerson person, Circle circle, Meeting before, Meeting after) {
        var language = Locale.of(person.language());
        return new Mail(
                person.address(),
                texts.in(language, "circle.mail.moved", circle.name()),
                texts.in(
                        language,
                        "circle.mail.moved.text",
                        person.name(),
                        circle.name(),
                        said(before.startsAt(), language),
                        said(after.startsAt(), language),
                        after.place()));
    }

    Mail named(KnownPerson person, Circle circle, Meeting meeting, Meeting.Substitute substitute) {
        var language = Locale.of(person.language());
        return new Mail(
                person.address(),
                texts.in(language, "circle.mail.substitute", circle.name()),
                texts.in(
                        language,
                        "circle.mail.substitute.text",
                        person.name(),
                        names(List.of(substitute.standsInFor())),
                        circle.name(),
                        said(meeting.startsAt(), language),
                        meeting.place()));
    }

    private String names(List<PersonId> of) {
        return of.stream()
                .flatMap(person -> people.withId(person).stream())
                .map(KnownPerson::name)
                .collect(Collectors.joining(", "));
    }

    private String said(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(moment.atZone(zone));
    }
}
