package tillit.composition.scheduling;

import java.time.Duration;

/** What each circle gets: so many meetings of this length. */
public record Series(int meetings, Duration length, Rhythm rhythm, Period period) {

    public Series {
        if (meetings < 1) throw new IllegalArgumentException(meetings + " meetings");
        if (!length.isPositive() || length.toHours() >= 24)
            throw new IllegalArgumentException(length.toString());
    }
}
