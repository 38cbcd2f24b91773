package tillit.conversation.live;

import java.nio.ByteBuffer;

/** The connection to a phone. One piece is under way at a time. */
interface Line {

    /** Whose it is; those of nobody in particular are not counted together. */
    default String who() {
        return "";
    }

    /** Begins to write and returns at once; {@code done} runs, on any thread, when the phone's side has taken it. */
    void write(ByteBuffer piece, Runnable done);

    /** Writes the last piece and ends in order. */
    void finish(ByteBuffer piece);

    /** Hangs up, whatever is under way. */
    void cut();
}
