package tillit.conversation.circle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.shell.Texts;

/** What circles write to their members: when a meeting is moved. */
@Component
class CircleMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final ZoneId zone;

    CircleMail(Notices notices, People people, Texts texts, @Value("${tillit.zone}") ZoneId zone) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.zone = zone;
    }

    void moved(Circle circle, Meeting before, Instant startsAt, String place) {
        circle.people().stream()
                .flatMap(person -> people.withId(person).stream())
                .forEach(person -> notices.send(letter(person, circle, before, startsAt, place)));
    }

    private Mail letter(
            KnownPerson person, Circle circle, Meeting before, Instant startsAt, String place) {
        var language = Locale.of(person.language());
        var was = said(before.startsAt(), language);
        var is = said(startsAt, language);
        return new Mail(
                person.email(),
                texts.in(language, "circle.mail.moved", circle.name()),
                texts.in(
                        language,
                        "circle.mail.moved.text",
                        person.name(),
                        circle.name(),
                        was,
                        is,
                        place));
    }

    private String said(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(moment.atZone(zone));
    }
}
