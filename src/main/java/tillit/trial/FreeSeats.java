package tillit.trial;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** Seats for employees that nobody sits in just now, the longest free first. */
final class FreeSeats {

    private final SequencedSet<Seat> free = new LinkedHashSet<>();

    void freed(Seat seat, LocalDate day) {
        if (seat.level(day).isEmpty() && !seat.isHourly() && seat.promise().isEmpty())
            free.add(seat);
    }

    void taken(Seat seat) {
        free.remove(seat);
    }

    /** One in the area, else anywhere. */
    Optional<Seat> in(String area) {
        return free.stream()
                .filter(seat -> seat.area().equals(area))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }
}
