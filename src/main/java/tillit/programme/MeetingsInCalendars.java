package tillit.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.composition.Rounds;
import tillit.conversation.CalendarEntries;
import tillit.conversation.CircleId;
import tillit.notice.calendar.Guest;

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
    public Optional<Entry> moved(
            CircleId circle, int meeting, Instant startsAt, String place, List<Guest> guests) {
        return begun.groupOf(circle)
                .flatMap(group ->
                        rounds.moved(
                                group.composition(),
                                group.number(),
                                meeting,
                                startsAt,
                                place,
                                guests))
                .map(letter -> letter::apply);
    }
}
