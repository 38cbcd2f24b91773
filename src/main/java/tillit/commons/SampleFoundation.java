package tillit.commons;

import java.time.LocalDate;
import tillit.organisation.UnitId;

/** The door for those who make a municipality to try. */
public interface SampleFoundation {

    boolean isNone();

    /** Begins from the template with this id, and shows it to everybody. */
    void show(String template);

    /**
     * Lets a workplace say what a principle means there.
     *
     * @param principle counted from 1
     */
    void say(int principle, UnitId unit, String words, int people, LocalDate day);
}
