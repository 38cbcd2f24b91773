package tillit.outcomes.definition;

/**
 * A key figure in one language.
 *
 * @param explanation what it says about people's days, in a sentence or two
 * @param formula how it is counted
 * @param population whom it is about
 * @param source where the way of counting comes from
 */
public record Wording(
        String name, String explanation, String formula, String population, String source) {}
