package tillit.composition.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a row of meetings can come when it may only use these slots. */
final class Reach {

    /** The first meeting, from 1, for which there is no day, and the days on which it would have to be. */
    record Gap(int meeting, LocalDate from, LocalDate to) {}

    private final Series series;
    private final List<Slot> slots;

    Reach(Series series, List<Slot> slots) {
        this.series = series;
        this.slots = slots;
    }

    Optional<Gap> gap() {
        var period = series.period();
        var gap = new Gap(1, period.first(), period.begun());
        List<LocalDate> days = days().filter(period::begins).toList();
        for (int meeting = 1; meeting < series.meetings() && !days.isEmpty(); meeting++) {
            gap = after(meeting, days);
            days = next(days);
        }
        return days.isEmpty() ? Optional.of(gap) : Optional.empty();
    }

    private Gap after(int meeting, List<LocalDate> days) {
        var rhythm = series.rhythm();
        return new Gap(
                meeting + 1,
                days.getFirst().plusDays(rhythm.fewest()),
                days.getLast().plusDays(rhythm.most()));
    }

    private List<LocalDate> next(List<LocalDate> days) {
        List<LocalDate> next = new ArrayList<>();
        days().filter(day -> days.stream().anyMatch(before -> isNext(before, day)))
                .forEach(next::add);
        return next;
    }

    private Stream<LocalDate> days() {
        return slots.stream().map(Slot::day).distinct();
    }

    private boolean isNext(LocalDate before, LocalDate day) {
        return series.allows(before, day);
    }
}
