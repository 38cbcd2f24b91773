package tillit.organisation.imports;

/** What is the matter with a row: wrong rows are not taken in, odd ones are, with a remark. */
public enum Reason {
    MISSING,
    NOT_A_DAY,
    NOT_A_NUMBER,
    NOT_A_WORD,
    NOT_A_PERIOD,
    NOT_AN_ADDRESS,
    TOO_LONG,
    TOO_WIDE,
    ENDS_BEFORE_IT_BEGINS,
    END_REASON_WITHOUT_END,
    LEVEL_MISSING,
    UNKNOWN_UNIT,
    UNKNOWN_PERSON,
    OWN_PARENT,
    OWN_SUCCESSOR,
    TOO_OFTEN,
    CIRCLE_OF_UNITS,
    SAME_DAYS_TWICE,
    TWICE,
    ADDRESS_TAKEN,
    TOO_FEW_PEOPLE,
    MORE_THAN_AVAILABLE,
    PROTECTED,

    ONLY_MANAGERS_HAVE_A_LEVEL(true),
    TWO_MANAGERS(true),
    OWN_MANAGER(true),
    OUTSIDE_THE_UNITS_DAYS(true),
    DAY_OR_MONTH_FIRST(true);

    private final boolean odd;

    Reason() {
        this(false);
    }

    Reason(boolean odd) {
        this.odd = odd;
    }

    /** Whether the row is taken in all the same. */
    public boolean isOdd() {
        return odd;
    }
}
