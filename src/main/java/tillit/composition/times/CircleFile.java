package tillit.composition.times;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.notice.calendar.Published;

/** A circle's meetings as a file for one's calendar. */
@Service
public class CircleFile {

    private final Compositions compositions;
    private final Times times;
    private final InvitationBook book;
    private final InvitationMail letters;
    private final Clock clock;
    private final ZoneId zone;

    CircleFile(
            Compositions compositions,
            Times times,
            InvitationBook book,
            InvitationMail letters,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.compositions = compositions;
        this.times = times;
        this.book = book;
        this.letters = letters;
        this.clock = clock;
        this.zone = zone;
    }

    /** {@code circle} from 0. Empty when it has no times. */
    public Optional<String> of(CompositionId id, int circle, Locale language) {
        var composition = compositions.find(id).orElseThrow();
        var told = book.of(id);
        var events =
                times.found(id).stream()
                        .flatMap(found -> Inviting.invited(id, found, "").stream())
                        .filter(meeting -> meeting.circle() == circle)
                        .map(one -> placed(one, Optional.ofNullable(told.get(one.uid()))))
                        .map(one -> numbered(one, Optional.ofNullable(told.get(one.uid()))))
                        .map(one -> letters.event(composition, one, language))
                        .toList();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Published(composition.name(), events, zone, clock.instant()).text());
    }

    /** Without a room, where it was told to be when the circle began. */
    private static Invited placed(Invited meeting, Optional<Invited> told) {
        return meeting.room().isEmpty() ? meeting.at(told.map(Invited::room).orElse("")) : meeting;
    }

    /** As the invitation is or will be, so that a calendar knows the meeting again. */
    private static Invited numbered(Invited meeting, Optional<Invited> told) {
        return meeting.after(told).or(() -> told).orElse(meeting);
    }
}
