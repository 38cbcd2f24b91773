package tillit.outcomes.definition;

/**
 * What a key figure is.
 *
 * @param version another one whenever the figure is counted in another way
 */
public record Definition(int version, Wording sv, Wording da, Wording en) {

    /** In Swedish or Danish, and for everybody else in English. */
    public Wording in(String language) {
        return switch (language) {
            case "sv" -> sv;
            case "da" -> da;
            default -> en;
        };
    }
}
