package tillit.conversation.room;

import java.util.Optional;
import java.util.UUID;
import tillit.conversation.RoomId;

/**
 * What one node calls to the others about a room: ids and a number, nothing of what was said.
 *
 * @param node who calls
 * @param seq the number of the last event, or {@link #FORGOTTEN}
 */
record Poke(String node, RoomId room, long seq) {

    static final long FORGOTTEN = Long.MAX_VALUE;

    /** Empty when it is none of ours. */
    static Optional<Poke> read(String words) {
        var parts = words.split(" ", -1);
        try {
            return Optional.of(
                    new Poke(
                            parts[0],
                            new RoomId(UUID.fromString(parts[1])),
                            Long.parseLong(parts[2])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    String words() {
        return node + " " + room + " " + seq;
    }

    static Poke later(Poke one, Poke other) {
        return one.seq() > other.seq() ? one : other;
    }
}
