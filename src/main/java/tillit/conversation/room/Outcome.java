package tillit.conversation.room;

import tillit.conversation.method.Refusal;

/** What became of a command. */
public sealed interface Outcome {

    /** It is committed; {@code seq} is the number of the last event of the room. */
    record Done(long seq) implements Outcome {}

    record No(Refusal why) implements Outcome {}
}
