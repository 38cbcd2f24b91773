package tillit.composition.desk;

/**
 * Somebody who stays where they sit when the rest is composed again.
 *
 * @param gathering from 0
 * @param person by number
 */
public record Pin(int gathering, int person) {}
