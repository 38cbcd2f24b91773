package tillit.composition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.access.PersonId;

/** The door for those who know whom to compose, and leave how to the composer. */
public interface Groundwork {

    /**
     * Begins circles of eight to ten that two lead, until the composer says otherwise; with the same key once. Empty
     * when the register knows none of these people on that day.
     *
     * @param leaders who may lead; whoever of them is not among the people does nothing else
     */
    Optional<CompositionId> circles(
            PersonId composer,
            UUID key,
            String name,
            Set<PersonId> people,
            Set<PersonId> leaders,
            LocalDate day);

    /** What a composition is called; empty when there is none (any more). */
    Optional<String> name(CompositionId composition);
}
