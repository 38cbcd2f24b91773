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
    FOLLOW_UP;

    /** Whether something can be written, drawn, marked or chosen in such a step. */
    public boolean takesContributions() {
        return switch (this) {
            case PAUSE, ROUND, TALK, REVIEW -> false;
            case WRITE, GATHER, WORDS, VOTE, DRAW, CHOOSE, TABLES, SCALE, FOLLOW_UP -> true;
        };
    }
}
