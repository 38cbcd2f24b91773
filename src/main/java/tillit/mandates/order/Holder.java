package tillit.mandates.order;

import tillit.mandates.Deciding.Holding;
import tillit.mandates.lawful.Rank;
import tillit.organisation.Level;

/**
 * Who holds it.
 *
 * @param name of a body; empty for those who are employed
 */
public record Holder(Rank rank, String name) {

    public Holding holding() {
        return switch (rank) {
            case COUNCIL, BOARD, COMMITTEE, AUTHORITY -> new Holding.Body(name);
            case DIRECTOR -> new Holding.ManagersOf(Level.DIRECTOR);
            case HEAD -> new Holding.ManagersOf(Level.HEAD);
            case UNIT_MANAGER -> new Holding.ManagersOf(Level.UNIT_MANAGER);
            case EMPLOYEES -> new Holding.Employees();
        };
    }

    public static Holder of(Level level) {
        return switch (level) {
            case DIRECTOR -> new Holder(Rank.DIRECTOR, "");
            case HEAD -> new Holder(Rank.HEAD, "");
            case UNIT_MANAGER -> new Holder(Rank.UNIT_MANAGER, "");
        };
    }
}
