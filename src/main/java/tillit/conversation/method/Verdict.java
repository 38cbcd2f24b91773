package tillit.conversation.method;

/** What a review says of a contribution. */
public enum Verdict {
    KEPT,
    CORRECTED,
    DROPPED
}
