package tillit.composition.scheduling;

import java.time.Duration;
import java.time.LocalDate;

/** What each circle gets: so many meetings of this length. */
public record Series(int meetings, Duration length, Rhythm rhythm, Period period) {

    public Series {
        if (meetings < 1) throw new IllegalArgumentException(meetings + " meetings");
        if (!length.isPositive() || length.toHours() >= 24)
            throw new IllegalArgumentException(length.toString());
    }

    /** Whether a meeting may follow on another one's day. */
    public boolean allows(LocalDate day, LocalDate later) {
        return rhythm.allows(period.between(day, later));
    }
}
