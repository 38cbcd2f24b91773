package tillit.commons;

import tillit.organisation.UnitId;

/** The door for those who make a municipality to try. */
public interface SampleAssignments {

    boolean areNone();

    /** What a unit is here for; {@code talked} is the conversation in which they found it. */
    void say(UnitId unit, String words, String talked);
}
