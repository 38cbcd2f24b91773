package tillit.programme.trainer;

/**
 * Whom an occasion needs.
 *
 * @param trainers one or two
 * @param language sv, da or en
 */
public record Need(int trainers, String language) {}
