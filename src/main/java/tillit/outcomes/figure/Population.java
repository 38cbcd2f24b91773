package tillit.outcomes.figure;

/** Whom a figure is about. The cells of one population are published, or withheld, together. */
public enum Population {
    /** On 31 December; weighed in managers. */
    MANAGERS_THAT_DAY(1),
    /** On the twelve month-ends; weighed in twelfths of a manager. */
    MANAGERS_THAT_YEAR(12),
    /** On 1 November of the year before; weighed in managers, as the limit is told in managers. */
    PERMANENT_STAFF(1),
    /** Managers whose absence is known; weighed in people. */
    SICK_LEAVE_MANAGERS(1),
    /** Everybody whose absence is known; weighed in people. */
    SICK_LEAVE_ALL(1);

    private final int parts;

    Population(int parts) {
        this.parts = parts;
    }

    /** Only managers have a level. */
    boolean toldByLevel() {
        return this == MANAGERS_THAT_DAY || this == MANAGERS_THAT_YEAR;
    }

    /** How many of a weight make one person: 12 where weights are twelfths, else 1. */
    public int parts() {
        return parts;
    }
}
