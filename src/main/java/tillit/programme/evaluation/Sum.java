package tillit.programme.evaluation;

/**
 * What was said of the occasions of a part in three months.
 *
 * @param occasions of which so much was said that it may be shown
 */
public record Sum(Quarter quarter, int occasions, Published published) {}
