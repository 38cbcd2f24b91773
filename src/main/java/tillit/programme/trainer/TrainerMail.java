package tillit.programme.trainer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.programme.template.Shipped;
import tillit.shell.Texts;

/** What is written to who is asked, and to who asked them. Who has no address reads it on their page. */
@Component
class TrainerMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final ZoneId zone;
    private final String address;

    TrainerMail(
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

    void asked(PersonId trainer, Job job) {
        write(trainer, "asked", trainer, job, "/trainer");
    }

    /** For the first of them it says when and where; at least one. */
    void asked(PersonId trainer, List<Job> jobs) {
        if (jobs.size() == 1) asked(trainer, jobs.getFirst());
        else
            people.withId(trainer)
                    .filter(person -> person.email().isPresent())
                    .map(person -> manyAsked(person, jobs))
                    .ifPresent(notices::send);
    }

    private Mail manyAsked(KnownPerson to, List<Job> jobs) {
        var language = Locale.of(to.language());
        var first = jobs.getFirst();
        var name = Shipped.in(to.language(), first.name());
        return new Mail(
                to.address(),
                texts.in(language, "trainer.mail.many", name),
                texts.in(
                        language,
                        "trainer.mail.many.text",
                        to.name(),
                        jobs.size(),
                        name,
                        said(first, language),
                        address + "/trainer"));
    }

    /** The request is taken back, or others said yes first. */
    void spared(PersonId trainer, Job job) {
        write(trainer, "spared", trainer, job, "/trainer");
    }

    /** It is at another time, or in another place. */
    void moved(PersonId trainer, Job job) {
        write(trainer, "moved", trainer, job, "/trainer");
    }

    /** To the strategist. */
    void answered(PersonId trainer, Reply reply, Job job) {
        var at = job.occasion();
        write(
                job.strategist(),
                reply == Reply.YES ? "yes" : "no",
                trainer,
                job,
                "/programmes/" + at.programme() + "/occasions/" + at.id() + "/trainers");
    }

    private void write(PersonId to, String what, PersonId trainer, Job job, String path) {
        var name = people.withId(trainer).map(KnownPerson::name).orElse("");
        people.withId(to)
                .filter(person -> person.email().isPresent())
                .map(person -> letter(person, what, name, job, address + path))
                .ifPresent(notices::send);
    }

    private Mail letter(KnownPerson to, String what, String trainer, Job job, String page) {
        var language = Locale.of(to.language());
        var key = "trainer.mail." + what;
        var name = Shipped.in(to.language(), job.name());
        var text =
                texts.in(
                        language,
                        key + ".text",
                        to.name(),
                        trainer,
                        name,
                        said(job, language),
                        job.occasion().place(),
                        page);
        return new Mail(to.address(), texts.in(language, key, name), text);
    }

    private String said(Job job, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(job.occasion().when().from().atZone(zone));
    }
}
