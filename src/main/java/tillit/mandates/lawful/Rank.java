package tillit.mandates.lawful;

/** Who can hold a mandate. */
public enum Rank {
    /** The municipal council. */
    COUNCIL,
    /** A board, or in Denmark a standing committee. */
    BOARD,
    /** A section of a board. */
    COMMITTEE,
    /** A state authority: nobody here decides it. */
    AUTHORITY,
    DIRECTOR,
    HEAD,
    UNIT_MANAGER,
    EMPLOYEES;

    /** Whether it is somebody employed here, and not a body that is known by its name. */
    public boolean isEmployed() {
        return switch (this) {
            case DIRECTOR, HEAD, UNIT_MANAGER, EMPLOYEES -> true;
            default -> false;
        };
    }

    /** Whether somebody has handed it over to them: from a board on, and not what the law gives the state. */
    boolean isDelegate() {
        return isEmployed() || this == COMMITTEE;
    }
}
