package tillit.conversation.method;

/** The vocabulary of steps, small on purpose. In a method file: lower case with hyphens. */
public enum StepKind {
    PAUSE,
    ROUND,
    WRITE,
    GATHER,
    WORDS,
    VOTE,
    TALK,
    DRAW,
    REVIEW,
    CHOOSE,
    TABLES,
    SCALE,
    FOLLOW_UP
}
