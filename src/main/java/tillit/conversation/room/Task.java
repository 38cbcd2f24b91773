package tillit.conversation.room;

import java.util.UUID;
import java.util.stream.Stream;
import tillit.conversation.method.Command;

/** Something that is to be written in a room. The same one, done twice, changes nothing the second time. */
sealed interface Task {

    record Tell(UUID key, Command command) implements Task {}

    /** Somebody without a name comes in: a new seat for this token. */
    record Join(TokenHash token) implements Task {}

    /** How many characters it brings. */
    default int weight() {
        return this instanceof Tell tell && tell.command() instanceof Command.Contribute give
                ? give.payload().text().length()
                : 0;
    }

    default Stream<Tell> tells() {
        return this instanceof Tell tell ? Stream.of(tell) : Stream.empty();
    }

    default Stream<Join> joins() {
        return this instanceof Join join ? Stream.of(join) : Stream.empty();
    }
}
