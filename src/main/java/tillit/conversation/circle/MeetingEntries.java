package tillit.conversation.circle;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.conversation.CalendarEntries;
import tillit.conversation.CircleId;
import tillit.conversation.circle.EntryBook.Entry;
import tillit.conversation.room.MethodShelf;
import tillit.notice.Mail;
import tillit.notice.calendar.Event;
import tillit.notice.calendar.Guest;
import tillit.notice.calendar.Invitation;

/**
 * Puts the meetings of circles into the calendars of their people, moves them there and takes them out again. Who was
 * invited to them before the circle began keeps the entry they have. Everything is empty for a circle that was never
 * announced.
 */
@Component
class MeetingEntries {

    private static final String REQUEST = "REQUEST";
    private static final String CANCEL = "CANCEL";
    private static final Duration USUALLY = Duration.ofHours(3);

    private final EntryBook book;
    private final List<CalendarEntries> elsewhere;
    private final MethodShelf methods;
    private final Clock clock;
    private final ZoneId zone;
    private final Guest house;

    MeetingEntries(
            EntryBook book,
            List<CalendarEntries> elsewhere,
            MethodShelf methods,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.mail.from}") String address) {
        this.book = book;
        this.elsewhere = elsewhere;
        this.methods = methods;
        this.clock = clock;
        this.zone = zone;
        this.house = new Guest("Tillit", address.replaceAll(".*<|>.*", ""));
    }

    /** From now on; false when its people have been invited where it came from. */
    boolean begin(CircleId circle) {
        book.begin(circle);
        return elsewhere.stream().noneMatch(one -> one.has(circle));
    }

    /** Empty when they have it in their calendar. */
    Optional<Mail.Calendar> invited(Circle circle, Meeting meeting, KnownPerson person) {
        if (!knows(circle)
                || book.find(meeting.id(), person.id()).filter(MeetingEntries::stands).isPresent())
            return Optional.empty();
        return Optional.of(keep(circle, meeting, person, fresh()));
    }

    /** The meeting as it is now. */
    Optional<Mail.Calendar> moved(Circle circle, Meeting meeting, KnownPerson person) {
        if (!knows(circle)) return Optional.empty();
        var entry =
                standing(circle, meeting, person).map(Entry::next).orElseGet(MeetingEntries::fresh);
        return Optional.of(keep(circle, meeting, person, entry));
    }

    /** Empty when they do not have it in their calendar. */
    Optional<Mail.Calendar> withdrawn(Circle circle, Meeting meeting, KnownPerson person) {
        if (!knows(circle)) return Optional.empty();
        return standing(circle, meeting, person)
                .map(entry -> keep(circle, meeting, person, entry.last()));
    }

    private boolean knows(Circle circle) {
        return book.has(circle.id()) || elsewhere.stream().anyMatch(one -> one.has(circle.id()));
    }

    /** What they were told here, or else where the circle came from. */
    private Optional<Entry> standing(Circle circle, Meeting meeting, KnownPerson person) {
        var here = book.find(meeting.id(), person.id());
        return here.isPresent()
                ? here.filter(MeetingEntries::stands)
                : before(circle, meeting, person)
                        .map(Invitation::event)
                        .map(event -> new Entry(event.uid(), event.sequence(), false));
    }

    private Optional<Invitation> before(Circle circle, Meeting meeting, KnownPerson person) {
        var language = Locale.of(person.language());
        return elsewhere.stream()
                .flatMap(one -> one.of(circle.id(), meeting.number(), language).stream())
                .findFirst();
    }

    private static boolean stands(Entry entry) {
        return !entry.withdrawn();
    }

    /** Who comes back is invited as to a new meeting: some calendars never take back what was called off. */
    private static Entry fresh() {
        return new Entry("meeting-" + UUID.randomUUID() + "@tillit", 0, false);
    }

    private Mail.Calendar keep(Circle circle, Meeting meeting, KnownPerson person, Entry entry) {
        book.put(meeting.id(), person.id(), entry);
        var invitation =
                before(circle, meeting, person)
                        .filter(it -> it.event().uid().equals(entry.uid()))
                        .map(it -> asked(it, meeting, person, entry))
                        .orElseGet(() -> told(circle, meeting, person, entry));
        return entry.withdrawn()
                ? new Mail.Calendar(CANCEL, invitation.withdrawal())
                : new Mail.Calendar(REQUEST, invitation.text());
    }

    /** By whom they were invited, and as what. */
    private Invitation asked(Invitation before, Meeting meeting, KnownPerson person, Entry entry) {
        var event = before.event();
        return new Invitation(
                event(entry, event.title(), meeting, event.length()),
                before.organizer(),
                List.of(guest(person)),
                zone,
                clock.instant());
    }

    /** Whoever is in a circle has nobody to answer. */
    private Invitation told(Circle circle, Meeting meeting, KnownPerson person, Entry entry) {
        return Invitation.told(
                event(entry, circle.name(), meeting, length(meeting)),
                house,
                List.of(guest(person)),
                zone,
                clock.instant());
    }

    private Event event(Entry entry, String title, Meeting meeting, Duration length) {
        return new Event(
                entry.uid(),
                entry.sequence(),
                title,
                meeting.startsAt().atZone(zone).toLocalDateTime(),
                length,
                meeting.place());
    }

    /** A method that is gone from its folder tells no more. */
    private Duration length(Meeting meeting) {
        return methods.has(meeting.method())
                ? Duration.ofMinutes(methods.method(meeting.method()).minutes())
                : USUALLY;
    }

    private static Guest guest(KnownPerson person) {
        return new Guest(person.name(), person.address());
    }
}
