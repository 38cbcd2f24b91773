package tillit.mandates.lawful;

/**
 * A line of an order of delegation, as far as the law asks about it.
 *
 * @param reported whether it says how the decisions are reported
 */
public record Proposed(
        Kind kind, Rank holder, Together together, PassOn passOn, boolean reported) {}
