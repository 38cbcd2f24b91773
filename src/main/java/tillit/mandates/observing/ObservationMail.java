package tillit.mandates.observing;

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

/** What is written to the two. What the host wants looked at stands in no mail. */
@Component
class ObservationMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final ZoneId zone;
    private final String address;

    ObservationMail(
            Notices notices,
            People people,
            Texts texts,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.address}") String address) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.zone = zone;
        this.address = address;
    }

    void toGuest(String what, Observation it) {
        write(it.guest(), what, it.host(), it);
    }

    void toHost(String what, Observation it) {
        write(it.host(), what, it.guest(), it);
    }

    private void write(PersonId to, String what, PersonId about, Observation it) {
        people.withId(to)
                .filter(person -> person.email().isPresent())
                .map(person -> mail(person, what, name(about), it))
                .ifPresent(notices::send);
    }

    private Mail mail(KnownPerson to, String what, String about, Observation it) {
        var language = Locale.of(to.language());
        var key = "observation.mail." + what;
        var moment =
                DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                        .format(it.meeting().from().atZone(zone));
        return new Mail(
                to.address(),
                texts.in(language, key, about),
                texts.in(
                        language,
                        key + ".text",
                        to.name(),
                        about,
                        moment,
                        it.meeting().place(),
                        address + "/mandates/observations/" + it.id()));
    }

    private String name(PersonId person) {
        return people.withId(person).map(KnownPerson::name).orElse("–");
    }
}
