package tillit.organisation;

import java.util.Collection;
import java.util.Set;
import tillit.access.PersonId;

/** A module that keeps something of people says so, before the register forgets somebody. */
public interface PersonInUse {

    /** Those of them that the module still needs the name of. */
    Set<PersonId> of(Collection<PersonId> people);
}
