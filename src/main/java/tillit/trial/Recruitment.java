package tillit.trial;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.organisation.Employment;
import tillit.organisation.Level;

/** Finds who is asked to take a free seat: somebody from another seat of the house, or a newcomer. */
final class Recruitment {

    private static final int TRIES = 12;
    private static final int DAYS_BEFORE_MOVING_AGAIN = 365;

    private final Lot lot;
    private final Map<Optional<Level>, List<Seat>> byLevel;
    private final Map<String, List<Seat>> employeesByArea;

    Recruitment(List<Seat> seats, Lot lot) {
        this.lot = lot;
        this.byLevel = seats.stream().collect(groupingBy(seat -> seat.level(Ekhamn.DAY)));
        this.employeesByArea =
                byLevel.getOrDefault(Optional.<Level>empty(), List.of()).stream()
                        .collect(groupingBy(Seat::area));
    }

    /** Somebody who leaves another seat for this one; empty when a newcomer takes it. */
    Optional<Stay> mover(Seat free, LocalDate day) {
        return from(free.level(day)).flatMap(level -> someone(level, free, day));
    }

    /** The level from which one comes to this level, by lot; the inner empty one is that of the employees. */
    private Optional<Optional<Level>> from(Optional<Level> level) {
        int drawn = lot.below(100);
        if (level.isEmpty()) return drawn < 20 ? Optional.of(level) : Optional.empty();
        if (drawn < 20) return Optional.of(level);
        return drawn < 65 ? Optional.of(below(level.get())) : Optional.empty();
    }

    private static Optional<Level> below(Level level) {
        return switch (level) {
            case DIRECTOR -> Optional.of(Level.HEAD);
            case HEAD -> Optional.of(Level.UNIT_MANAGER);
            case UNIT_MANAGER -> Optional.empty();
        };
    }

    private Optional<Stay> someone(Optional<Level> level, Seat free, LocalDate day) {
        var pool = pool(level, free);
        return Stream.generate(() -> lot.of(pool))
                .limit(TRIES)
                .flatMap(seat -> seat.stay().stream())
                .filter(stay -> stay.seat().level(day).equals(level) && mayMove(stay, day))
                .findFirst();
    }

    /** Employees come from the same area; managers from anywhere, since they are few. */
    private List<Seat> pool(Optional<Level> level, Seat free) {
        return level.isEmpty()
                ? employeesByArea.getOrDefault(free.area(), List.of())
                : byLevel.getOrDefault(level, List.of());
    }

    private static boolean mayMove(Stay stay, LocalDate day) {
        return stay.employment() == Employment.PERMANENT
                && stay.from().isBefore(day.minusDays(DAYS_BEFORE_MOVING_AGAIN))
                && !stay.isPromised();
    }
}
