package tillit.conversation.gathering.paper;

import tillit.conversation.method.StepKind;

/** What is on a table's paper. */
public final class Sheet {

    private Sheet() {}

    /** Whether people write on paper in such a step what goes into the room afterwards. */
    public static boolean takesPaper(StepKind kind) {
        return switch (kind) {
            case WORDS, TABLES, GATHER, VOTE, CHOOSE -> true;
            case PAUSE, ROUND, WRITE, TALK, DRAW, REVIEW, SCALE, FOLLOW_UP -> false;
        };
    }
}
