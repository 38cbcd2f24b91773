package tillit.composition.scheduling.solving;

import tillit.composition.scheduling.Timetable;

/** Is told, from the solver's thread, of each timetable that is better than the one before. */
public interface Progress {

    /**
     * @param absences how many are kept away at a meeting, added up
     * @param atLeast fewer cannot be; proven
     */
    void better(Timetable best, int absences, int atLeast);

    /** Asked after every step: true keeps the best so far and ends. */
    default boolean enough() {
        return false;
    }

    Progress NONE = (_, _, _) -> {};
}
