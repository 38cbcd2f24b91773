package tillit.programme.visit;

import java.util.UUID;

/** A meeting to which colleagues are invited. */
public record VisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
