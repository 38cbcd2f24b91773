package tillit.obstacles.document;

import java.util.UUID;

/** One time at which the whole organisation looks for what can go. */
public record ClearOutId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
