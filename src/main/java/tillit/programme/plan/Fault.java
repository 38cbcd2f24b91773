package tillit.programme.plan;

/** Why a programme cannot be as it is; its text is what people read beside the field. */
public enum Fault {
    NAMELESS,
    FOR_NOBODY,
    OUTSIDE,
    BEFORE_WHAT_IT_FOLLOWS,
    FOLLOWS_ITSELF
}
