package tillit.programme.visit;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.calendar.Event;
import tillit.notice.calendar.Invitation;
import tillit.shell.Texts;

/**
 * What is written to hosts and to who is invited. What the meeting is about stands in no mail, only on their page. Who
 * has no address reads it there.
 */
@Component
class VisitMail {

    private static final String REQUEST = "REQUEST";
    private static final String CANCEL = "CANCEL";

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final Clock clock;
    private final ZoneId zone;
    private final String address;
    private final tillit.notice.calendar.Guest house;

    VisitMail(
            Notices notices,
            People people,
            Texts texts,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.address}") String address,
            @Value("${tillit.mail.from}") String from) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
        this.address = address;
        this.house = new tillit.notice.calendar.Guest("Tillit", from.replaceAll(".*<|>.*", ""));
    }

    void asked(PersonId guest, Visit visit) {
        write(guest, "asked", visit.host(), visit, Optional.empty());
    }

    /** To both. */
    void accepted(PersonId guest, Visit visit) {
        write(guest, "coming", visit.host(), visit, Optional.of(REQUEST));
        write(visit.host(), "yes", guest, visit, Optional.empty());
    }

    /** To the host, and out of the calendar of who had said yes before. */
    void declined(Guest before, Visit visit) {
        if (before.is(Reply.YES)) writeTo(before, "left", visit, CANCEL);
        write(visit.host(), "no", before.person(), visit, Optional.empty());
    }

    /** Two others come. */
    void spared(PersonId guest, Visit visit) {
        write(guest, "spared", visit.host(), visit, Optional.empty());
    }

    /** To all who come or have not answered. */
    void moved(Visit visit) {
        visit.guests().stream()
                .filter(one -> !one.is(Reply.NO))
                .forEach(one -> writeTo(one, "moved", visit, REQUEST));
    }

    void calledOff(Visit visit) {
        visit.guests().stream()
                .filter(one -> !one.is(Reply.NO))
                .forEach(one -> writeTo(one, "off", visit, CANCEL));
    }

    /** Only who has said yes has it in their calendar. */
    private void writeTo(Guest guest, String what, Visit visit, String method) {
        var calendar = Optional.of(method).filter(_ -> guest.is(Reply.YES));
        write(guest.person(), what, visit.host(), visit, calendar);
    }

    private void write(
            PersonId to, String what, PersonId about, Visit visit, Optional<String> method) {
        people.withId(to)
                .filter(person -> person.email().isPresent())
                .map(person -> letter(person, what, name(about), visit, method))
                .ifPresent(notices::send);
    }

    private Mail letter(
            KnownPerson to, String what, String about, Visit visit, Optional<String> method) {
        var language = Locale.of(to.language());
        var key = "visit.mail." + what;
        var subject = texts.in(language, key, about);
        var text =
                texts.in(
                        language,
                        key + ".text",
                        to.name(),
                        about,
                        said(visit, language),
                        visit.meeting().place(),
                        page(to, visit));
        return method.map(it -> new Mail(to.address(), subject, text, calendar(to, visit, it)))
                .orElseGet(() -> new Mail(to.address(), subject, text));
    }

    private String page(KnownPerson to, Visit visit) {
        var all =
                address + "/programmes/" + visit.programme() + "/parts/" + visit.part() + "/visits";
        return to.id().equals(visit.host()) ? all + "/" + visit.id() : all;
    }

    /** They have said that they come: their calendar is not asked, it is told. */
    private Mail.Calendar calendar(KnownPerson person, Visit visit, String method) {
        var guest = new tillit.notice.calendar.Guest(person.name(), person.address());
        var event = event(visit, person.id(), Locale.of(person.language()));
        var told = Invitation.told(event, house, List.of(guest), zone, clock.instant());
        return new Mail.Calendar(method, method.equals(CANCEL) ? told.withdrawal() : told.text());
    }

    /** The meeting and the talk after it. */
    Event event(Visit visit, PersonId guest, Locale language) {
        var when = visit.meeting().when();
        return new Event(
                "visit-" + visit.guest(guest).orElseThrow().number() + "@tillit",
                visit.sequence(),
                texts.in(language, "visit.event", name(visit.host())),
                when.from().atZone(zone).toLocalDateTime(),
                when.length().plus(Visit.TALK),
                visit.meeting().place());
    }

    private String name(PersonId person) {
        return people.withId(person).map(KnownPerson::name).orElse("–");
    }

    private String said(Visit visit, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(visit.meeting().when().from().atZone(zone));
    }
}
