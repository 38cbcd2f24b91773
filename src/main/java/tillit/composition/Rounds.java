package tillit.composition;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tillit.notice.calendar.Guest;

/** The door for those who carry out what was composed. */
public interface Rounds {

    /**
     * Empty for anything but circles, while there are no times or those of other groups than are used, and while
     * something is wrong with the times.
     */
    Optional<Round> of(CompositionId composition);

    /** Until the transaction ends nobody else changes the groups that are used, or their times. */
    void hold(CompositionId composition);

    /** Invites everybody to all meetings, in their calendars; those without a room are at {@code place}. */
    void invite(CompositionId composition, String place);

    /**
     * A meeting of a circle that has begun is at another time or place: its invitation from now on, by language. Empty
     * when nobody was invited to it, or nothing of it is new.
     *
     * @param circle from 1, as {@code meeting}
     */
    Optional<Function<Locale, String>> moved(
            CompositionId composition,
            int circle,
            int meeting,
            Instant startsAt,
            String place,
            List<Guest> guests);

    /** So many mails would that be now. */
    int invitations(CompositionId composition, String place);
}
