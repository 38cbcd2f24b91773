package tillit.programme.trainer;

/** Why an answer cannot be; its text is what the trainer reads beside the buttons. */
public enum Refusal {
    /** The request was taken back, or the occasion is. */
    GONE,
    /** Others said yes first. */
    FILLED,
    /** They lead something else then. */
    LEADS_THEN,
    BEGUN,
    TOO_LATE
}
