package tillit.conversation.method;

/** Why a step is skipped; chosen, not written, so that a sealed room leaks no words. */
public enum SkipReason {
    NO_TIME,
    NOT_NEEDED,
    TOO_HEAVY,
    DONE_BEFORE
}
