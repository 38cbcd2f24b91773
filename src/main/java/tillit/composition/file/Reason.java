package tillit.composition.file;

import java.util.Locale;

/** What is wrong; in brackets the values that its text speaks of. */
public enum Reason {
    /** (the most that there may be) */
    TOO_MANY_PEOPLE,
    /** (the limit in megabytes) */
    TOO_LARGE,
    NOBODY,
    NO_SUCH_FILE,
    NOT_A_TABLE,
    QUOTE_NEVER_CLOSED,
    /** A cell (the limit in characters) */
    TOO_LONG,
    /** An id, a name or a heading (the limit in characters) */
    WORD_TOO_LONG,
    /** One of those in a cell (the limit in characters) */
    VALUE_TOO_LONG,
    SAME_COLUMN_TWICE,
    TOO_WIDE,
    /** (the column that must be there) */
    COLUMN_MISSING,
    CELL_MISSING,
    SEMICOLON_IN_ID,
    /** (the row it stood in first) */
    PERSON_TWICE,
    /** (the row it stood in first) Of an id that an apostrophe may stand before. */
    PERSON_TWICE_AS_TEXT,
    /** (the ring, as ids with arrows) */
    MANAGER_RING,
    /** Whose manager is themself. */
    MANAGER_SELF,
    /** (the number of gatherings) */
    NOT_AN_ABSENCE,
    /** (the number of gatherings) */
    NOT_A_PIN,
    /** (one of the groups, another one) */
    PINNED_TWICE,
    /** A column of people, of whom none is among those in the file. */
    NO_IDS,
    /** Of somebody who must be among those in the file. */
    NO_SUCH_ID,
    /** Of somebody who may well be none of those in the file. */
    ID_OF_NOBODY_HERE,
    ONE_VALUE,
    /** (those there are) */
    NO_SUCH_HOUR,

    /** (what the reader says) */
    NOT_YAML,
    NOT_RULES,
    /** (those there are) */
    UNKNOWN_KEY,
    /** (the line it stood in first) */
    KEY_TWICE,
    /** (an example) */
    KEY_MISSING,
    /** (those there are) */
    UNKNOWN_WORD,
    /** (from, to) */
    NOT_A_NUMBER,
    SIZE_TURNED,
    /** (an example) */
    NOT_A_LIST,
    /** (an example) */
    NOT_A_GROUP_OF_KEYS,
    /** (those there are) */
    UNKNOWN_COLUMN,
    /** (the column) */
    UNKNOWN_VALUE,
    NO_RULE,
    TWO_RULES,
    /** (those there are) */
    UNKNOWN_RULE,

    UNKNOWN_PERSON,
    /** (the number of gatherings) */
    UNKNOWN_GATHERING,
    /** (the number of groups) */
    UNKNOWN_GROUP,
    /** (the row it stood in first) */
    SITS_TWICE,
    /** (those there are) */
    UNKNOWN_ROLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
