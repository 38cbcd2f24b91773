package tillit.commons.lesson;

import java.util.Locale;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.shell.Texts;

/** What is written to whoever told something that was taken away. */
@Component
class LessonMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;

    LessonMail(Notices notices, People people, Texts texts) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
    }

    void removed(Lesson it, String why) {
        people.withId(it.writer())
                .filter(person -> person.worksHere() && person.email().isPresent())
                .map(person -> letter(person, why))
                .ifPresent(notices::send);
    }

    private Mail letter(KnownPerson to, String why) {
        var language = Locale.of(to.language());
        var text = texts.in(language, "lesson.mail.removed.text", to.name(), why);
        return new Mail(to.address(), texts.in(language, "lesson.mail.removed"), text).gathered();
    }
}
