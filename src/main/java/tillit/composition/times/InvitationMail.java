package tillit.composition.times;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.composition.desk.Composition;
import tillit.notice.Mail;
import tillit.notice.calendar.Event;
import tillit.notice.calendar.Guest;
import tillit.notice.calendar.Invitation;
import tillit.shell.Texts;

/** The letters that invite, in the language of who gets them. */
@Component
class InvitationMail {

    private final Texts texts;
    private final Clock clock;
    private final ZoneId zone;
    private final String address;

    InvitationMail(
            Texts texts,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.mail.from}") String address) {
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
        this.address = address.replaceAll(".*<|>.*", "");
    }

    Mail invitation(
            Composition composition,
            Invited meeting,
            KnownPerson owner,
            List<KnownPerson> guests,
            KnownPerson to) {
        var language = Locale.of(to.language());
        var invitation = calendar(event(composition, meeting, language), owner, guests);
        var kind = meeting.sequence() == 0 ? "times.mail.new" : "times.mail.moved";
        return new Mail(
                to.address(),
                texts.in(language, kind, title(composition, meeting, language)),
                texts.in(
                        language,
                        meeting.sequence() == 0 ? "times.mail.new.text" : "times.mail.moved.text",
                        to.name(),
                        title(composition, meeting, language),
                        said(meeting, language),
                        meeting.room().isEmpty()
                                ? texts.in(language, "times.mail.nowhere")
                                : meeting.room(),
                        owner.name()),
                new Mail.Calendar("REQUEST", invitation.text()));
    }

    Mail withdrawal(Composition composition, Invited meeting, KnownPerson owner, KnownPerson to) {
        var language = Locale.of(to.language());
        var invitation = calendar(event(composition, meeting, language), owner, List.of(to));
        var title = title(composition, meeting, language);
        return new Mail(
                to.address(),
                texts.in(language, "times.mail.withdrawn", title),
                texts.in(
                        language,
                        "times.mail.withdrawn.text",
                        to.name(),
                        title,
                        said(meeting, language)),
                new Mail.Calendar("CANCEL", invitation.withdrawal()));
    }

    private Guest organizer(KnownPerson owner) {
        return new Guest(owner.name(), owner.email().orElse(address));
    }

    Invitation calendar(Event event, KnownPerson owner, List<KnownPerson> guests) {
        return new Invitation(
                event,
                organizer(owner),
                guests.stream().map(one -> new Guest(one.name(), one.address())).toList(),
                zone,
                clock.instant());
    }

    Event event(Composition composition, Invited meeting, Locale language) {
        return new Event(
                meeting.uid(),
                meeting.sequence(),
                title(composition, meeting, language),
                meeting.starts(),
                Duration.ofMinutes(meeting.minutes()),
                meeting.room());
    }

    private String title(Composition composition, Invited meeting, Locale language) {
        return texts.in(
                language,
                "times.meeting",
                composition.name(),
                meeting.circle() + 1,
                meeting.meeting() + 1);
    }

    private String said(Invited meeting, Locale language) {
        return DateTimeFormatter.ofPattern(texts.in(language, "date.moment"), language)
                .format(meeting.starts());
    }
}
