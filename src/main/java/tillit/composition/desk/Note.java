package tillit.composition.desk;

import java.util.List;

/**
 * What was done, without names and in no language: they are looked up when it is shown.
 *
 * @param people by code
 * @param number the group from 0, or how many others move
 */
public record Note(Deed deed, List<String> people, int number) {

    /** Part of a text key, in small letters. */
    public enum Deed {
        NOTHING,
        MOVED,
        SWAPPED,
        PINNED,
        UNPINNED,
        GROUP_PINNED,
        GROUP_UNPINNED,
        AWAY
    }

    /** The kind of the state says it all. */
    public static final Note NONE = new Note(Deed.NOTHING, List.of(), 0);

    public Note {
        people = List.copyOf(people);
    }
}
