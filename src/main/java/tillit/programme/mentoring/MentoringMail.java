package tillit.programme.mentoring;

import java.util.Collection;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.shell.Texts;

/** What is written to mentors and mentees: never who it is about. Who has no address reads it on their page. */
@Component
class MentoringMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final String address;

    MentoringMail(
            Notices notices,
            People people,
            Texts texts,
            @Value("${tillit.address}") String address) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.address = address;
    }

    /** @param to each once */
    void proposed(Collection<PersonId> to, String path) {
        notices.send(
                to.stream()
                        .flatMap(one -> people.withId(one).stream())
                        .filter(person -> person.email().isPresent())
                        .map(person -> letter(person, "proposed", path))
                        .toList());
    }

    /** Of a proposal to which they had said yes nothing becomes. */
    void off(PersonId to, String path) {
        write(to, "off", path);
    }

    /** The other has ended it. */
    void ended(PersonId to, String path) {
        write(to, "ended", path);
    }

    private void write(PersonId to, String what, String path) {
        people.withId(to)
                .filter(person -> person.email().isPresent())
                .map(person -> letter(person, what, path))
                .ifPresent(notices::send);
    }

    private Mail letter(KnownPerson to, String what, String path) {
        var language = Locale.of(to.language());
        var key = "mentoring.mail." + what;
        return new Mail(
                to.address(),
                texts.in(language, key),
                texts.in(language, key + ".text", to.name(), address + path));
    }
}
