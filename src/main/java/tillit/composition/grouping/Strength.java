package tillit.composition.grouping;

/** How much a rule counts: a composer chooses words, not numbers. */
public enum Strength {
    /** Kept, or the placement is none. */
    MUST(0),
    /** Ten who are gladly helped do not weigh up one of these. */
    VERY_GLADLY(100),
    GLADLY(10),
    IF_POSSIBLE(1),
    /** Shown and remembered, but not counted. */
    OFF(0);

    private final int weight;

    Strength(int weight) {
        this.weight = weight;
    }

    /** What one breach of a wish costs. */
    public int weight() {
        return weight;
    }

    public boolean isWish() {
        return weight > 0;
    }

    /** As it is written in a file of rules: {@code very-gladly}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
