package tillit.conversation.room;

import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.RoomId;

/** Whoever holds the locks of the keys: the circle that meets in a room. */
public interface KeyHolder {

    /**
     * @param circle under whose name the browser keeps the key
     * @param lock opens what this person's browsers have locked away; never the key itself
     * @param check tells whether a key is the right one; empty until the first key is made
     * @param member whether this person belongs to the circle, and is not only a guest of one meeting
     */
    record Keys(String circle, String name, String lock, String check, boolean member) {}

    Optional<Keys> keys(RoomId room, PersonId person);
}
