package tillit.obstacles.document;

import java.util.UUID;

/** A governing document. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
