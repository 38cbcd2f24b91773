package tillit.composition;

import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;

/** The door for those who make gatherings of tables that are used. */
public interface Sittings {

    /** Empty for anything but tables, and while none are used. */
    Optional<Laid> of(CompositionId composition);

    /**
     * @param composer who alone may make something of them
     * @param tables how many there are at each gathering, in order
     */
    record Laid(PersonId composer, String name, List<Integer> tables) {}
}
