package tillit.programme.visit;

/** Why a yes comes too late. */
public enum Refusal {
    /** It is called off, or they are not invited. */
    GONE,
    /** It has begun. */
    BEGUN,
    /** Two others said yes before. */
    FILLED
}
