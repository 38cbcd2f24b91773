package tillit.conversation.live;

import java.util.Optional;

/**
 * Knows who may follow what. Each module that shows something offers one; what none of them admits is refused.
 *
 * <p>A stream is asked for once. What must end for one person alone, such as when they sign out, is an audience of
 * theirs alone, which {@link Broadcast#end} ends.
 *
 * <p>Whoever admits sees to it that the audience has a frame ({@link Broadcast#shows}): after a start it has none.
 */
public interface Admission {

    /** The audience that whoever knocks belongs to, when the address is one of ours and they may. May block. */
    Optional<String> admit(Knock knock);

    /** A name for whoever knocks, to count their streams by; empty when they have none. */
    default String who(Knock knock) {
        return "";
    }
}
