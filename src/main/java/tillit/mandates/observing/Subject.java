package tillit.mandates.observing;

/** What a colleague looks at. */
public enum Subject {
    DELEGATE,
    INVOLVE,
    /** In the host’s own words. */
    OWN
}
