package tillit.mandates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.UnitId;

/** The door for those who let a wider mandate be tried. */
public interface Trials {

    /** Begins it, and tells the unit's manager; sent twice with the same id it begins once. */
    void begin(TrialId id, Plan plan);

    Optional<Trial> find(TrialId id);

    /** Whether somebody is one of the two: the unit's manager today, or whoever gave it or came after them. */
    boolean isOneOfTwo(TrialId id, PersonId person);

    /**
     * @param origin what it came of, as somebody else's id: an obstacle
     * @param what may be decided, in plain words
     * @param mandate the line of the order that is widened, when it is one
     * @param unit whose manager may decide it meanwhile
     * @param givenBy the manager who hands it over, and is asked on the last day
     * @param stopRule when it ends before its time
     * @param lookAt what both look at meanwhile
     */
    record Plan(
            Optional<UUID> origin,
            String what,
            Optional<MandateId> mandate,
            UnitId unit,
            PersonId givenBy,
            LocalDate from,
            LocalDate until,
            String stopRule,
            String lookAt) {}

    record Trial(TrialId id, Plan plan, State state) {}

    /** How far it has come. */
    enum State {
        TRIED,
        /** It goes on once more. */
        EXTENDED,
        /** The mandate is the unit's from now on. */
        LASTING,
        /** It is where it was. */
        BACK
    }
}
