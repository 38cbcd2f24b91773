package tillit.programme.rollout;

/** Why so many of a workplace are in an occasion. */
public enum Reason {
    /** All of it. */
    WHOLE,
    /** As many as may be away at once. */
    SHARE,
    /** As many as shall know each other. */
    MIXED,
    /** Those who were left, or for whom there were places. */
    SOME,
    /** They work at night. */
    NIGHT,
    /** The strategist has locked it. */
    LOCKED
}
