package tillit.programme.course;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.calendar.Event;
import tillit.notice.calendar.Guest;
import tillit.notice.calendar.Invitation;
import tillit.programme.template.Shipped;
import tillit.shell.Texts;

/**
 * What is written to who comes, waits, moves up or leaves, and to all when the occasion is moved or called off; what
 * they have a place at comes into their calendar and goes out of it. Who has no address reads it on their page.
 */
@Component
class OccasionMail {

    private static final String REQUEST = "REQUEST";
    private static final String CANCEL = "CANCEL";

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final Clock clock;
    private final ZoneId zone;
    private final Guest house;

    OccasionMail(
            Notices notices,
            People people,
            Texts texts,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.mail.from}") String address) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
        this.house = new Guest("Tillit", address.replaceAll(".*<|>.*", ""));
    }

    /** A place, or a turn in the queue, which can be told later. */
    void coming(Coming one, Roll roll) {
        if (roll.isPlaced(one.person())) write(one, "placed", REQUEST);
        else
            known(one)
                    .map(person -> letter(person, "waiting", one).gathered())
                    .ifPresent(notices::send);
    }

    void movedUp(Coming one) {
        write(one, "up", REQUEST);
    }

    /** Many at once, who were given places that they need not choose. */
    void placed(Collection<Coming> those) {
        writeAll(those, "placed", REQUEST);
    }

    /** Many at once, whose time or room is another. */
    void moved(Collection<Coming> those) {
        writeAll(those, "moved", REQUEST);
    }

    /** Many at once, who were given a place before and have none there now. */
    void taken(Collection<Coming> those) {
        writeAll(those, "taken", CANCEL);
    }

    /** Who gave up a turn and not a place is told nothing more than on their page. */
    void left(Coming one, Roll before) {
        if (before.isPlaced(one.person())) write(one, "left", CANCEL);
    }

    void calledOff(Coming one, Roll roll) {
        if (roll.isPlaced(one.person())) write(one, "off", CANCEL);
        else known(one).map(person -> letter(person, "off", one)).ifPresent(notices::send);
    }

    private void write(Coming one, String what, String method) {
        writeAll(List.of(one), what, method);
    }

    /** The postman is called once. */
    private void writeAll(Collection<Coming> those, String what, String method) {
        notices.send(
                those.stream()
                        .flatMap(one ->
                                known(one).stream()
                                        .map(person ->
                                                with(
                                                        calendar(person, one, method),
                                                        letter(person, what, one))))
                        .toList());
    }

    private Optional<KnownPerson> known(Coming one) {
        return people.withId(one.person()).filter(person -> person.email().isPresent());
    }

    private static Mail with(Mail.Calendar calendar, Mail words) {
        return new Mail(words.to(), words.subject(), words.text(), calendar);
    }

    /** They have said that they come: their calendar is not asked, it is told. */
    private Mail.Calendar calendar(KnownPerson person, Coming one, String method) {
        var guest = new Guest(person.name(), person.address());
        var told =
                Invitation.told(
                        event(one, person.language()),
                        house,
                        List.of(guest),
                        zone,
                        clock.instant());
        return new Mail.Calendar(method, method.equals(CANCEL) ? told.withdrawal() : told.text());
    }

    /** As it is called in this language, when it has a name that ships. */
    Event event(Coming one, String language) {
        var occasion = one.occasion();
        return new Event(
                one.uid(),
                occasion.sequence(),
                Shipped.in(language, one.name()),
                occasion.when().from().atZone(zone).toLocalDateTime(),
                occasion.when().length(),
                occasion.place());
    }

    private Mail letter(KnownPerson person, String what, Coming one) {
        var language = Locale.of(person.language());
        var name = Shipped.in(person.language(), one.name());
        return new Mail(
                person.address(),
                texts.in(language, "occasion.mail." + what, name),
                texts.in(
                        language,
                        "occasion.mail." + what + ".text",
                        person.name(),
                        name,
                        said(one.occasion().when().from(), language),
                        one.occasion().place()));
    }

    private String said(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(moment.atZone(zone));
    }
}
