package tillit.mandates.lawful;

import java.util.List;
import tillit.law.Country;

/** What kind of decision it is, where only a person can judge it. */
public enum Kind {
    /** None of the others. */
    ORDINARY,
    /** The council's own by law. */
    COUNCIL,
    /** Goals, direction, scope or quality of the operation. */
    GOALS,
    /** To the council, or because a decision of the board as a whole or the council's is appealed against. */
    STATEMENT,
    /** Against individuals, of principle or otherwise of greater weight. */
    PRINCIPLE,
    /** A citizen's proposal that the council has left to the board. */
    CITIZEN,
    /** The budget for the year, or an appropriation. */
    BUDGET,
    /** To borrow, or to guarantee what others borrow. */
    LOAN,
    /** The statute by which the municipality is governed. */
    STATUTE,
    /** Another law says who decides it. */
    SPECIAL;

    /** Those of which a line of that country’s orders can be. */
    public static List<Kind> in(Country country) {
        return switch (country) {
            case SWEDEN ->
                    List.of(ORDINARY, GOALS, STATEMENT, PRINCIPLE, CITIZEN, SPECIAL, COUNCIL);
            case DENMARK -> List.of(ORDINARY, BUDGET, LOAN, STATUTE, SPECIAL, COUNCIL);
        };
    }
}
