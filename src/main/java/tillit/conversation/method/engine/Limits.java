package tillit.conversation.method.engine;

import tillit.conversation.method.Commitment;
import tillit.conversation.method.Payload;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;

/** How long and how many. */
final class Limits {

    /** Characters of a text. */
    static final int TEXT = 8_000;

    /** Characters of a sealed text: base64 of the longest text, in whichever letters. */
    static final int SEALED_TEXT = 16_000;

    /** Characters of a word on the wall. */
    static final int WORD = 80;

    /** Characters of what stands for a word on the wall: bringing together may spell it longer. */
    static final int KEY = 200;

    /** Contributions of one seat in a step, where the method sets no other limit. */
    static final int EACH = 200;

    /** Strokes of one seat in a shared picture. */
    static final int STROKES = 2_000;

    /**
     * Characters that there may be of one seat in a step, with what it takes back and how it is corrected: ten photos
     * of a flipchart, or more strokes than a hand draws in an hour.
     */
    static final long WEIGHT = 4_000_000;

    private Limits() {}

    static boolean fits(Payload payload, Step step) {
        return payload.text().length() <= longest(step.kind(), payload.sealed());
    }

    /** Of a commitment there must be what: who and when alone promise nothing. */
    static boolean saysSomething(Payload payload, Step step) {
        var commits = step.kind() == StepKind.CHOOSE && !payload.sealed();
        return commits
                ? !Commitment.of(payload.text()).what().isEmpty()
                : !payload.text().isBlank();
    }

    static boolean isKey(String word) {
        return !word.isBlank()
                && word.length() <= KEY
                && word.chars().noneMatch(Character::isISOControl);
    }

    static boolean isWithinWeight(Meeting meeting, SeatId author, StepId step, Payload more) {
        return meeting.state().contributions().weight(author, step) + more.text().length()
                <= WEIGHT;
    }

    /** A sealed room takes only what is sealed, an open one only what is not. */
    static boolean isSealedAs(Meeting meeting, Payload payload) {
        return payload.sealed() == (meeting.method().room() == RoomKind.SEALED);
    }

    /** How many one seat (at tables: one table) may have in this step at a time. */
    static int most(Step step) {
        return switch (step.kind()) {
            case WORDS -> step.settings().each();
            case VOTE, SCALE -> 1;
            case CHOOSE, TABLES -> step.settings().atMost();
            case DRAW -> STROKES;
            case WRITE, GATHER, FOLLOW_UP -> EACH;
            case PAUSE, ROUND, TALK, REVIEW -> 0;
        };
    }

    private static int longest(StepKind kind, boolean sealed) {
        return switch (kind) {
            case DRAW -> Payload.LONGEST;
            case WORDS -> WORD;
            default -> sealed ? SEALED_TEXT : TEXT;
        };
    }
}
