package tillit.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.organisation.Level;
import tillit.organisation.Unit;

/** A place where people go to work, whatever the unit is called: it may have been another unit before. */
record Site(Optional<Unit> before, Unit now) {

    Site(Unit now) {
        this(Optional.empty(), now);
    }

    /** The day on which the unit of before became the unit of now. */
    Optional<LocalDate> reorganised() {
        return before.map(_ -> now.days().from());
    }

    /** A seat here through all the time, of a manager on this level or of an employee. */
    Seat seat(Optional<Level> level, boolean hourly) {
        return new Seat(now.area(), hourly, units().map(unit -> new Stretch(unit, level)).toList());
    }

    /** A manager before, a place among the employees now: for the second manager when two units were merged. */
    Seat seatOfMergedManager(Level level) {
        var stretches =
                Stream.concat(
                        before.stream().map(unit -> new Stretch(unit, Optional.of(level))),
                        Stream.of(new Stretch(now, Optional.empty())));
        return new Seat(now.area(), false, stretches.toList());
    }

    Seat seatOfNewManager(Level level) {
        return new Seat(now.area(), false, List.of(new Stretch(now, Optional.of(level))));
    }

    private Stream<Unit> units() {
        return Stream.concat(before.stream(), Stream.of(now));
    }
}
