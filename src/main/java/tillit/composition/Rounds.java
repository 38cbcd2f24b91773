package tillit.composition;

import java.util.Locale;
import java.util.Optional;
import tillit.notice.calendar.Invitation;

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

    /** Whether people were invited to the meetings of a circle, counted from 1. */
    boolean hasInvited(CompositionId composition, int circle);

    /**
     * The invitation to a meeting as calendars know it, without its guests; empty when nobody was invited to it.
     *
     * @param circle from 1, as {@code meeting}
     */
    Optional<Invitation> invitation(
            CompositionId composition, int circle, int meeting, Locale language);

    /** So many mails would that be now. */
    int invitations(CompositionId composition, String place);
}
