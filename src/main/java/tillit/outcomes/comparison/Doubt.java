package tillit.outcomes.comparison;

/** What a comparison cannot tell; each has a sentence in plain words. */
public enum Doubt {
    /** Nobody drew lots: those who took part wanted to, or were asked to. */
    CHOSEN_GROUPS,
    /** The groups began at different levels, and what is unusually high or low tends back by itself. */
    REGRESSION_TO_MEAN,
    /** Fewer than {@value Comparison#MANY_WORKPLACES} workplaces on a side: a few of them can turn the result. */
    FEW_UNITS,
    /** The groups were already on different ways before. */
    TREND_BEFORE,
    /** No year has passed since. */
    NO_AFTER_YET
}
