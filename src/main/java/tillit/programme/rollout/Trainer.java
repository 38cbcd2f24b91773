package tillit.programme.rollout;

/**
 * One of those who lead.
 *
 * @param id by which the same trainer is known in every plan
 * @param monthly how many occasions at most in a calendar month
 */
public record Trainer(String id, String name, int monthly) {}
