package tillit.composition.grouping;

/** What people are put together in. */
public enum Form {
    /** Once, for a round of meetings. */
    CIRCLES,
    /** New ones at each gathering. */
    TABLES,
    /** Two and two, new ones at each gathering; three where somebody would be left. */
    PAIRS,
    /** A mentor with one mentee or some. */
    MENTORS
}
