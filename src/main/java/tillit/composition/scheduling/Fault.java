package tillit.composition.scheduling;

import java.util.List;

/**
 * Something that must not be in a timetable.
 *
 * @param meeting from 0
 * @param people whom it is about, by number
 */
public record Fault(Kind kind, int circle, int meeting, List<Integer> people) {

    /** What is wrong. */
    public enum Kind {
        /** The circle has too few meetings, or none. */
        UNTIMED,
        /** Outside the period, on a day off, or at an hour that was not asked for. */
        NO_SLOT,
        /** The first meeting is later than the day by which every circle is to have begun. */
        LATE,
        /** Too soon after the meeting before, or too late. */
        RHYTHM,
        /** All of the circle are taken by something else. */
        NOBODY,
        /** Somebody sits in another circle at the same time. */
        TWICE,
        /** There is no room, or it is too small, or taken by something else. */
        ROOM,
        /** Another circle is in the room. */
        ROOM_TWICE
    }

    public Fault {
        people = List.copyOf(people);
    }
}
