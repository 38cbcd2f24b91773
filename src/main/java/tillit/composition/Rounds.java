package tillit.composition;

import java.util.Optional;

/** The door for those who carry out what was composed. */
public interface Rounds {

    /** Empty for anything but circles, while there are no times, and while something is wrong with the times. */
    Optional<Round> of(CompositionId composition);
}
