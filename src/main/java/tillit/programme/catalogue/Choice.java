package tillit.programme.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one person may choose within a part.
 *
 * @param interested whether they have said so
 * @param offers how many there are
 * @param chosen how many of them, waiting for a place or having one
 */
public record Choice(
        Choosing choosing, LocalDate today, boolean interested, int offers, int chosen) {

    public Choosing.Phase phase() {
        return choosing.on(today);
    }

    public boolean isOpen() {
        return choosing.lets(today, interested);
    }

    /** How many more; empty for as many as one likes. */
    public Optional<Integer> left() {
        return choosing.most().map(most -> Math.max(0, most - chosen));
    }
}
