package tillit.programme;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.composition.Rounds;
import tillit.conversation.CalendarEntries;
import tillit.conversation.CircleId;
import tillit.notice.calendar.Invitation;

/** People were invited to the meetings of their circle where it was composed; the same entry moves when they do. */
@Component
class MeetingsInCalendars implements CalendarEntries {

    private final BegunCircles begun;
    private final Rounds rounds;

    MeetingsInCalendars(BegunCircles begun, Rounds rounds) {
        this.begun = begun;
        this.rounds = rounds;
    }

    @Override
    public boolean has(CircleId circle) {
        return begun.groupOf(circle)
                .filter(group -> rounds.hasInvited(group.composition(), group.number()))
                .isPresent();
    }

    @Override
    public Optional<Invitation> of(CircleId circle, int meeting, Locale language) {
        return begun.groupOf(circle)
                .flatMap(group ->
                        rounds.invitation(group.composition(), group.number(), meeting, language));
    }
}
