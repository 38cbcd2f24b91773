package tillit.programme.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import tillit.conversation.OpenGatherings;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.calendar.Event;
import tillit.notice.calendar.Guest;
import tillit.notice.calendar.Invitation;
import tillit.programme.template.Shipped;
import tillit.shell.Texts;

/**
 * What a network writes to its people; meetings come into their calendars and go out of them. What the host asks is
 * read on the page alone. Who has no address reads everything there.
 */
@Component
class NetworkMail {

    private static final String REQUEST = "REQUEST";
    private static final String CANCEL = "CANCEL";

    private final Notices notices;
    private final People people;
    private final Texts texts;
    private final OpenGatherings gatherings;
    private final Clock clock;
    private final ZoneId zone;
    private final Guest house;
    private final String address;

    NetworkMail(
            Notices notices,
            People people,
            Texts texts,
            OpenGatherings gatherings,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.mail.from}") String from,
            @Value("${tillit.address}") String address) {
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.gatherings = gatherings;
        this.clock = clock;
        this.zone = zone;
        this.house = new Guest("Tillit", from.replaceAll(".*<|>.*", ""));
        this.address = address;
    }

    /** There is a network now that these may join. Who is in it is not told. */
    void founded(Network network, List<PersonId> asked) {
        notices.send(
                asked.stream()
                        .flatMap(one -> known(one).stream())
                        .map(person -> letter(person, "founded", network).gathered())
                        .toList());
    }

    void said(Network network, Turn turn) {
        writeAll(network, turn, "said", REQUEST);
    }

    void moved(Network network, Turn turn) {
        writeAll(network, turn, "moved", REQUEST);
    }

    /** The meeting of a turn that is handed on, or whose host leaves. */
    void off(Network network, Turn turn) {
        writeAll(network, turn.calledOff(), "off", CANCEL);
    }

    /** Whoever comes later gets the meeting to come, too. */
    void joined(Network network, Turn turn, Member member) {
        write(network, turn, List.of(member), "said", REQUEST);
    }

    void left(Network network, Turn turn, Member member) {
        write(network, turn.calledOff(), List.of(member), "left", CANCEL);
    }

    void reminded(Network network, Member host) {
        write(network, host, "reminded");
    }

    void passed(Network network, Member host) {
        write(network, host, "passed");
    }

    void yours(Network network, Member host) {
        write(network, host, "yours");
    }

    private void write(Network network, Member to, String what) {
        known(to.person()).map(person -> letter(person, what, network)).ifPresent(notices::send);
    }

    private void writeAll(Network network, Turn turn, String what, String method) {
        write(network, turn, network.members(), what, method);
    }

    /** The postman is called once. */
    private void write(
            Network network, Turn turn, List<Member> members, String what, String method) {
        var meeting = turn.meeting().orElseThrow();
        var host = people.withId(turn.host().person()).map(KnownPerson::name).orElse("–");
        notices.send(
                members.stream()
                        .flatMap(member ->
                                known(member.person()).stream()
                                        .map(person ->
                                                with(
                                                        calendar(
                                                                person,
                                                                event(
                                                                        network,
                                                                        turn,
                                                                        member,
                                                                        person.language()),
                                                                method),
                                                        letter(
                                                                person,
                                                                what,
                                                                network,
                                                                said(meeting.at(), person),
                                                                meeting.place(),
                                                                host))))
                        .toList());
    }

    private Optional<KnownPerson> known(PersonId one) {
        return people.withId(one).filter(person -> person.email().isPresent());
    }

    private static Mail with(Mail.Calendar calendar, Mail words) {
        return new Mail(words.to(), words.subject(), words.text(), calendar);
    }

    private Mail.Calendar calendar(KnownPerson person, Event event, String method) {
        var guest = new Guest(person.name(), person.address());
        var told = Invitation.told(event, house, List.of(guest), zone, clock.instant());
        return new Mail.Calendar(method, method.equals(CANCEL) ? told.withdrawal() : told.text());
    }

    /** Of a turn with a meeting; who comes back after leaving has another one, for the first is taken away. */
    Event event(Network network, Turn turn, Member member, String language) {
        var meeting = turn.meeting().orElseThrow();
        return new Event(
                "network-%s-%d-%d@tillit".formatted(network.id(), turn.number(), member.number()),
                turn.sequence(),
                Shipped.in(language, network.charter().name()),
                meeting.at().atZone(zone).toLocalDateTime(),
                meeting.method().flatMap(this::length).orElse(network.charter().length()),
                meeting.place());
    }

    private Optional<Duration> length(String method) {
        return gatherings.methods().stream()
                .filter(it -> it.id().equals(method))
                .map(it -> Duration.ofMinutes(it.minutes()))
                .findFirst();
    }

    /** The values come after the person's name, the network's name and where its page is. */
    private Mail letter(KnownPerson person, String what, Network network, Object... values) {
        var language = Locale.of(person.language());
        var name = Shipped.in(person.language(), network.charter().name());
        var all = new Object[values.length + 3];
        all[0] = person.name();
        all[1] = name;
        all[2] = address + "/networks/" + network.id();
        System.arraycopy(values, 0, all, 3, values.length);
        return new Mail(
                person.address(),
                texts.in(language, "network.mail." + what, name),
                texts.in(language, "network.mail." + what + ".text", all));
    }

    private String said(Instant moment, KnownPerson person) {
        var language = Locale.of(person.language());
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(moment.atZone(zone));
    }
}
