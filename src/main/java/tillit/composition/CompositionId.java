package tillit.composition;

import java.util.UUID;

/** People who are put together, and all that was tried with them. */
public record CompositionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
