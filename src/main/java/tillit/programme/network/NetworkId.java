package tillit.programme.network;

import java.util.UUID;

/** A network. It is the id of what it came from, too: of a part of a programme, or of a circle that has ended. */
public record NetworkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
