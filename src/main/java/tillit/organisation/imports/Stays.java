package tillit.organisation.imports;

import java.time.LocalDate;
import java.util.Optional;
import tillit.organisation.Days;
import tillit.organisation.EndReason;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/** What is left of something when others say what was from a day on. */
final class Stays {

    private Stays() {}

    /** Empty when it began that day or later. */
    static Optional<Unit> before(LocalDate day, Unit unit) {
        return before(day, unit.days())
                .map(days ->
                        new Unit(
                                unit.id(),
                                unit.code(),
                                unit.name(),
                                unit.parent(),
                                unit.area(),
                                days,
                                unit.succeeds()));
    }

    /** Empty when it began that day or later; cut short, it ended for this reason. */
    static Optional<Position> before(LocalDate day, Position position, EndReason reason) {
        return before(day, position.days())
                .map(days ->
                        days.equals(position.days())
                                ? position
                                : new Position(
                                        position.person(),
                                        position.unit(),
                                        position.level(),
                                        position.employment(),
                                        days,
                                        Optional.of(reason)));
    }

    private static Optional<Days> before(LocalDate day, Days days) {
        if (!days.from().isBefore(day)) return Optional.empty();
        if (days.to().isPresent() && days.to().get().isBefore(day)) return Optional.of(days);
        return Optional.of(Days.between(days.from(), day.minusDays(1)));
    }
}
