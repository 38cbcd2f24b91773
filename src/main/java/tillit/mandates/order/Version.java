package tillit.mandates.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One state of the order.
 *
 * @param from the day from which it holds; empty while it is prepared
 * @param adoptedBy who adopted it, and when: a board, a day, a paragraph
 */
public record Version(UUID id, Optional<LocalDate> from, String adoptedBy) {

    public boolean isDraft() {
        return from.isEmpty();
    }
}
