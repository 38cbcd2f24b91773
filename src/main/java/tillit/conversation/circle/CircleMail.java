package tillit.conversation.circle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.conversation.CalendarEntries;
import tillit.conversation.circle.Meeting.Substitute;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.calendar.Guest;
import tillit.shell.Texts;

/** What circles write: to those who are new in them, to substitutes, and to all when a meeting is moved. */
@Component
class CircleMail {

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final List<CalendarEntries> calendars;
    private final ZoneId zone;

    CircleMail(
            Notices notices,
            People people,
            Texts texts,
            List<CalendarEntries> calendars,
            @Value("${tillit.zone}") ZoneId zone) {
        this.calendars = calendars;
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.zone = zone;
    }

    /** To everyone in a circle that is new. */
    void begun(Circle circle) {
        circle.people().forEach(person -> write(person, known -> added(known, circle)));
    }

    /** To the members and to those who come instead of one. */
    void moved(Circle circle, Meeting before, Instant startsAt, String place) {
        var substitutes = before.substitutes().stream().map(Substitute::person);
        var all =
                Stream.concat(circle.people().stream(), substitutes)
                        .distinct()
                        .flatMap(person -> people.withId(person).stream())
                        .filter(person -> person.email().isPresent())
                        .toList();
        var entry = entry(circle, before, startsAt, place, all);
        all.forEach(person -> notices.send(moved(person, circle, before, startsAt, place, entry)));
    }

    private Optional<CalendarEntries.Entry> entry(
            Circle circle, Meeting before, Instant startsAt, String place, List<KnownPerson> all) {
        var guests = all.stream().map(one -> new Guest(one.name(), one.address())).toList();
        return calendars.stream()
                .flatMap(one ->
                        one.moved(circle.id(), before.number(), startsAt, place, guests).stream())
                .findFirst();
    }

    /** Who is new is told so; so is who comes instead of somebody, and who need not after all. */
    void changed(Circle before, Circle after) {
        after.people().stream()
                .filter(person -> !before.has(person))
                .forEach(person -> write(person, known -> added(known, after)));
        for (var meeting : after.ahead()) {
            var former = before.meeting(meeting.id()).substitutes();
            meeting.substitutes().stream()
                    .filter(one -> !former.contains(one))
                    .forEach(
                            one -> write(one.person(), known -> named(known, after, meeting, one)));
            former.stream()
                    .map(Substitute::person)
                    .filter(person -> !isExpected(person, after, meeting))
                    .forEach(person -> write(person, known -> spared(known, after, meeting)));
        }
    }

    private static boolean isExpected(PersonId person, Circle circle, Meeting meeting) {
        return circle.has(person)
                || meeting.substitutes().stream().anyMatch(one -> one.person().equals(person));
    }

    private void write(PersonId to, Function<KnownPerson, Mail> letter) {
        people.withId(to)
                .filter(person -> person.email().isPresent())
                .map(letter)
                .ifPresent(notices::send);
    }

    private Mail moved(
            KnownPerson person,
            Circle circle,
            Meeting before,
            Instant startsAt,
            String place,
            Optional<CalendarEntries.Entry> entry) {
        var language = Locale.of(person.language());
        var was = said(before.startsAt(), language);
        var is = said(startsAt, language);
        var subject = texts.in(language, "circle.mail.moved", circle.name());
        var text =
                texts.in(
                        language,
                        "circle.mail.moved.text",
                        person.name(),
                        circle.name(),
                        was,
                        is,
                        place);
        return entry.map(it -> new Mail.Calendar("REQUEST", it.in(language)))
                .map(calendar -> new Mail(person.address(), subject, text, calendar))
                .orElseGet(() -> new Mail(person.address(), subject, text));
    }

    private Mail added(KnownPerson person, Circle circle) {
        var language = Locale.of(person.language());
        var leaders = names(circle.people().stream().filter(circle::isLedBy).toList());
        var text =
                texts.in(language, "circle.mail.added.text", person.name(), circle.name(), leaders);
        return new Mail(
                        person.address(),
                        texts.in(language, "circle.mail.added", circle.name()),
                        text + circle.next().map(meeting -> next(meeting, language)).orElse(""))
                .gathered();
    }

    private String next(Meeting meeting, Locale language) {
        var when = said(meeting.startsAt(), language);
        return "\n\n" + texts.in(language, "circle.mail.added.next", when, meeting.place());
    }

    private Mail named(KnownPerson person, Circle circle, Meeting meeting, Substitute substitute) {
        var language = Locale.of(person.language());
        return new Mail(
                person.address(),
                texts.in(language, "circle.mail.substitute", circle.name()),
                texts.in(
                        language,
                        "circle.mail.substitute.text",
                        person.name(),
                        names(List.of(substitute.standsInFor())),
                        circle.name(),
                        said(meeting.startsAt(), language),
                        meeting.place()));
    }

    private Mail spared(KnownPerson person, Circle circle, Meeting meeting) {
        var language = Locale.of(person.language());
        return new Mail(
                person.address(),
                texts.in(language, "circle.mail.spared", circle.name()),
                texts.in(
                        language,
                        "circle.mail.spared.text",
                        person.name(),
                        circle.name(),
                        said(meeting.startsAt(), language)));
    }

    private String names(List<PersonId> of) {
        return of.stream()
                .flatMap(person -> people.withId(person).stream())
                .map(KnownPerson::name)
                .collect(Collectors.joining(", "));
    }

    private String said(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(moment.atZone(zone));
    }
}
