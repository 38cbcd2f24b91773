package tillit.outcomes.figure;

/** What a figure's value is counted in. */
public enum FigureUnit {
    HEADS,
    /** 0–100; a rate can go over 100. */
    PERCENT
}
