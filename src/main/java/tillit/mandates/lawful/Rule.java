package tillit.mandates.lawful;

import java.util.function.Predicate;

/**
 * What may not be.
 *
 * @param name the last part of the key of its text, which says why and by which paragraph
 * @param field beside which it is told: {@code kind}, {@code together}, {@code passOn} or {@code reported}
 */
public record Rule(String name, String field, Predicate<Proposed> forbids) {}
