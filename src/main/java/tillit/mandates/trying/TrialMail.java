package tillit.mandates.trying;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.organisation.Upward;
import tillit.shell.Texts;

/** What is written to the two. What is tried stands in no mail, only on their page. */
@Component
class TrialMail {

    private final Notices notices;
    private final People people;
    private final Upward upward;
    private final Organisation organisation;
    private final Texts texts;
    private final String address;

    TrialMail(
            Notices notices,
            People people,
            Upward upward,
            Organisation organisation,
            Texts texts,
            @Value("${tillit.address}") String address) {
        this.notices = notices;
        this.people = people;
        this.upward = upward;
        this.organisation = organisation;
        this.texts = texts;
        this.address = address;
    }

    void tell(String what, Tried trial, Collection<PersonId> those) {
        notices.send(
                those.stream()
                        .distinct()
                        .flatMap(who -> people.withId(who).stream())
                        .filter(person -> person.email().isPresent())
                        .map(person -> mail(what, trial, person))
                        .toList());
    }

    private Mail mail(String what, Tried trial, KnownPerson to) {
        var language = Locale.of(to.language());
        var key = "widened.mail." + what;
        return new Mail(
                to.address(),
                texts.in(language, key),
                texts.in(
                        language,
                        key + ".text",
                        to.name(),
                        giver(trial),
                        unit(trial),
                        last(trial, language),
                        address + "/mandates/trials/" + trial.id()));
    }

    private String giver(Tried trial) {
        return people.withId(trial.plan().givenBy()).map(KnownPerson::name).orElse("–");
    }

    private String unit(Tried trial) {
        return upward.from(trial.plan().unit(), organisation.today()).stream()
                .findFirst()
                .map(Upward.Step::name)
                .orElse("–");
    }

    private static String last(Tried trial, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(trial.plan().until());
    }
}
