package tillit.outcomes.figure;

/** What sort of number a figure's value is, and so which interval suits it. */
public enum ValueKind {
    /** The median or a percentile of heads. */
    QUANTILE,
    /** So many of so many. */
    SHARE,
    /** Events for each person-year. */
    RATE,
    /** Hours of hours. */
    HOURS
}
