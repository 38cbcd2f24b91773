package tillit.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tillit.organisation.Level;
import tillit.organisation.UnitId;

/** The door for those who ask who may decide. */
public interface Deciding {

    /** Those mandates that hold on the day in which these words are found in any of our languages, the best first. */
    List<Known> search(String words, LocalDate day, int most);

    /** Empty when nobody has it on that day. */
    Optional<Known> find(MandateId mandate, LocalDate day);

    /**
     * Who may decide it for what happens in this unit: the nearest manager upward who holds it, or the body that does.
     * Empty when nobody holds it, or nobody manages what they would have to.
     */
    Optional<Decider> nearest(MandateId mandate, UnitId unit, LocalDate day);

    /**
     * @param decision what may be decided, in its own words
     * @param limit how far it goes; may be empty
     */
    record Known(MandateId id, String decision, String limit, Holding holder) {}

    /** Who holds it, as the order of delegation says it: a level of managers, employees, or a body by name. */
    sealed interface Holding {

        /** Managers of this level and above. */
        record ManagersOf(Level level) implements Holding {}

        record Employees() implements Holding {}

        /** A council, a board, a state authority: nobody with an account. */
        record Body(String name) implements Holding {}
    }

    /** Who decides it here. */
    sealed interface Decider {

        /** The manager of this unit, whoever that is. */
        record ManagerOf(UnitId unit) implements Decider {}

        record Body(String name) implements Decider {}
    }
}
