package tillit.conversation;

import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;

/** The door for those who make circles. */
public interface Circles {

    CircleId make(CirclePlan plan);

    /** Writes to everyone in it that they are, who leads it, and when they meet, and puts it into their calendars. */
    void announce(CircleId circle);

    /** Every circle there is or was, without what is said in them. */
    List<Known> all();

    /** {@code keyCheck} is empty until its leader's browser has made its key. */
    record Known(CircleId id, String name, Optional<String> keyCheck) {}

    /**
     * For a circle that has met before it came here: how many meetings it has held, the check of the key it made,
     * and what was chosen last time, sealed.
     */
    void continueFrom(CircleId circle, int held, String keyCheck, List<Chosen> chosen);

    /** Something chosen in an earlier meeting; {@code room}, {@code step} and {@code seat} are part of its seal. */
    record Chosen(PersonId by, RoomId room, String step, int seat, String sealed) {}

    /** The room of a circle's meeting, counted from 1. */
    RoomId roomOf(CircleId circle, int meeting);

    /**
     * The circle becomes what a plan says: its members, and when and where its meetings are that are not held; without
     * any meeting it ends. Its name and who leads it stay. Nobody is written to, but
     * for what goes out of their calendar, and once it has ended nothing happens.
     */
    void follow(CircleId circle, CirclePlan plan);
}
