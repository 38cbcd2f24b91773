package tillit.conversation;

import java.util.UUID;

/** A circle: people who meet again and again, led by two of their own. */
public record CircleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
