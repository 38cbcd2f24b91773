package tillit.conversation.circle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.conversation.circle.Meeting.Substitute;
import tillit.notice.Mail;
import tillit.notice.Notices;

/**
 * To whom circles write: to those who are new in them, to substitutes, and to all when a meeting is moved or the circle
 * ends. Its meetings come into their calendars, and go out of them.
 */
@Component
class CircleMail {

    private final Notices notices;
    private final People people;
    private final CircleLetters letters;
    private final MeetingEntries entries;
    private final Clock clock;

    CircleMail(
            Notices notices,
            People people,
            CircleLetters letters,
            MeetingEntries entries,
            Clock clock) {
        this.notices = notices;
        this.people = people;
        this.letters = letters;
        this.entries = entries;
        this.clock = clock;
    }

    /** To everyone in a circle that is new. */
    void begun(Circle circle) {
        boolean invites = entries.begin(circle.id());
        notices.send(
                known(circle.people())
                        .flatMap(person ->
                                Stream.concat(
                                        Stream.of(letters.added(person, circle)),
                                        invites ? invitations(circle, person) : Stream.empty()))
                        .toList());
    }

    /** To the members and to those who come instead of one. */
    void moved(Circle after, Meeting before) {
        var meeting = after.meeting(before.id());
        var substitutes = before.substitutes().stream().map(Substitute::person);
        notices.send(
                known(Stream.concat(after.people().stream(), substitutes).distinct().toList())
                        .map(person ->
                                with(
                                        entries.moved(after, meeting, person),
                                        letters.moved(person, after, before, meeting)))
                        .toList());
    }

    /** Who is new is told so, and who has left; so is who comes instead of somebody, and who need not after all. */
    void changed(Circle before, Circle after) {
        notices.send(
                Stream.of(
                                known(others(after, before)).flatMap(one -> added(one, after)),
                                known(others(before, after))
                                        .flatMap(one -> withdrawals(after, one, letters::left)),
                                after.ahead().stream().flatMap(one -> instead(before, after, one)))
                        .flatMap(Function.identity())
                        .toList());
    }

    /** To all who have a meeting ahead in their calendars. */
    void ended(Circle circle) {
        var members = known(circle.people());
        notices.send(
                Stream.concat(
                                members.flatMap(one -> withdrawals(circle, one, letters::off)),
                                ahead(circle).flatMap(meeting -> off(circle, meeting)))
                        .toList());
    }

    private static List<PersonId> others(Circle in, Circle notIn) {
        return in.people().stream().filter(person -> !notIn.has(person)).toList();
    }

    private Stream<Mail> added(KnownPerson person, Circle circle) {
        return Stream.concat(Stream.of(letters.added(person, circle)), invitations(circle, person));
    }

    private Stream<Mail> invitations(Circle circle, KnownPerson person) {
        return ahead(circle)
                .flatMap(meeting ->
                        entries.invited(circle, meeting, person).stream()
                                .map(it -> with(it, letters.invited(person, circle, meeting))));
    }

    private interface Letter {
        Mail about(KnownPerson person, Circle circle, Meeting meeting);
    }

    private Stream<Mail> withdrawals(Circle circle, KnownPerson person, Letter letter) {
        return ahead(circle).flatMap(meeting -> withdrawal(circle, meeting, person, letter));
    }

    private Stream<Mail> withdrawal(
            Circle circle, Meeting meeting, KnownPerson person, Letter letter) {
        return entries.withdrawn(circle, meeting, person).stream()
                .map(it -> with(it, letter.about(person, circle, meeting)));
    }

    /** Those who were to come instead of somebody. */
    private Stream<Mail> off(Circle circle, Meeting meeting) {
        return known(meeting.substitutes().stream().map(Substitute::person).distinct().toList())
                .flatMap(person -> withdrawal(circle, meeting, person, letters::off));
    }

    private Stream<Mail> instead(Circle before, Circle after, Meeting meeting) {
        var former = before.meeting(meeting.id()).substitutes();
        var named =
                meeting.substitutes().stream()
                        .filter(one -> !former.contains(one))
                        .flatMap(one ->
                                known(List.of(one.person()))
                                        .map(person -> named(person, after, meeting, one)));
        var spared =
                known(former.stream().map(Substitute::person).toList())
                        .filter(person -> !isExpected(person.id(), after, meeting))
                        .map(person ->
                                with(
                                        entries.withdrawn(after, meeting, person),
                                        letters.spared(person, after, meeting)));
        return Stream.concat(named, spared);
    }

    private Mail named(KnownPerson person, Circle circle, Meeting meeting, Substitute substitute) {
        return with(
                entries.invited(circle, meeting, person),
                letters.named(person, circle, meeting, substitute));
    }

    private static boolean isExpected(PersonId person, Circle circle, Meeting meeting) {
        return circle.has(person)
                || meeting.substitutes().stream().anyMatch(one -> one.person().equals(person));
    }

    private Stream<Meeting> ahead(Circle circle) {
        var now = clock.instant();
        return circle.ahead().stream().filter(meeting -> meeting.startsAt().isAfter(now));
    }

    private Stream<KnownPerson> known(List<PersonId> those) {
        return those.stream()
                .flatMap(person -> people.withId(person).stream())
                .filter(person -> person.email().isPresent());
    }

    private static Mail with(Mail.Calendar calendar, Mail words) {
        return new Mail(words.to(), words.subject(), words.text(), calendar);
    }

    private static Mail with(Optional<Mail.Calendar> calendar, Mail words) {
        return calendar.map(it -> with(it, words)).orElse(words);
    }
}
