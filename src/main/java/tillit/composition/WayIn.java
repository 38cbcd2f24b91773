package tillit.composition;

import java.util.Optional;

/** Leads people on from their own place to what was made of it. */
public interface WayIn {

    /**
     * An address in this house; empty while nothing was made of it.
     *
     * @param gathering from 0
     * @param group from 0
     * @param leads whether it is its host who asks
     */
    Optional<String> to(CompositionId composition, int gathering, int group, boolean leads);
}
