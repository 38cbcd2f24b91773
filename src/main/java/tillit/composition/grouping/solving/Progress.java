package tillit.composition.grouping.solving;

import tillit.composition.grouping.Placement;

/** Is told, from the solver's thread, of each placement that is better than the one before. */
public interface Progress {

    /**
     * @param broken what the rules that must be kept cost
     * @param wishes what the wishes cost, by weight; {@code bound} is what they cost at least
     */
    void better(Placement best, long broken, long wishes, long bound);

    /** Asked many times a second: true keeps the best so far and ends. */
    default boolean enough() {
        return false;
    }

    Progress NONE = (_, _, _, _) -> {};
}
