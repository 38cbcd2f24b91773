package tillit.programme.rollout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** Hours on a day, at which there may be as many occasions as there are rooms and trainers. */
public record Time(LocalDate day, Hours hours) {

    public LocalDateTime from() {
        return day.atTime(hours.from());
    }

    public LocalDateTime to() {
        return (hours.endsNextDay() ? day.plusDays(1) : day).atTime(hours.to());
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    public boolean overlaps(Time other) {
        return from().isBefore(other.to()) && other.from().isBefore(to());
    }

    /** Whether it goes on when the other begins. */
    public boolean isOnAt(LocalDateTime moment) {
        return !from().isAfter(moment) && moment.isBefore(to());
    }
}
