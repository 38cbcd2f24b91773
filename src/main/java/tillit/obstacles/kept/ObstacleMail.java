package tillit.obstacles.kept;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.obstacles.ObstacleId;
import tillit.shell.Texts;

/** What is written to owners and to those who raise obstacles. What it is about is read in Tillit. */
@Component
class ObstacleMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final String address;

    ObstacleMail(
            Notices notices,
            People people,
            Texts texts,
            @Value("${tillit.address}") String address) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.address = address;
    }

    /** Somebody new has to answer: found, passed by, passed on, or back again. */
    void owners(Collection<PersonId> owners, String what) {
        owners.forEach(one -> write(one, what, "/obstacles/desk"));
    }

    /** Something has happened to it. */
    void about(Collection<PersonId> those, String what, ObstacleId obstacle) {
        those.forEach(one -> write(one, what, "/obstacles/" + obstacle));
    }

    void draft(Collection<PersonId> members, ObstacleId draft) {
        members.forEach(one -> write(one, "draft", "/obstacles/drafts/" + draft));
    }

    /** To whoever wrote for a circle that does not agree. */
    void gone(PersonId writer) {
        write(writer, "draft.gone", "/circles");
    }

    void about(Optional<PersonId> one, String what, ObstacleId obstacle) {
        about(one.stream().toList(), what, obstacle);
    }

    private void write(PersonId to, String what, String path) {
        people.withId(to)
                .filter(person -> person.worksHere() && person.email().isPresent())
                .map(person -> letter(person, "obstacle.mail." + what, path))
                .ifPresent(notices::send);
    }

    private Mail letter(KnownPerson to, String key, String path) {
        var language = Locale.of(to.language());
        var text = texts.in(language, key + ".text", to.name(), address + path);
        return new Mail(to.address(), texts.in(language, key), text).gathered();
    }
}
