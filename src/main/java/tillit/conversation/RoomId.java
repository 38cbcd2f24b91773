package tillit.conversation;

import java.util.UUID;

/** A running conversation, or one that was. */
public record RoomId(UUID value) {

    public static RoomId random() {
        return new RoomId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
