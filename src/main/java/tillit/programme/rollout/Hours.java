package tillit.programme.rollout;

import java.time.LocalTime;

/**
 * From when to when an occasion is; what ends no later than it begins ends the next day.
 *
 * @param night for those who work at night, and for nobody else
 */
public record Hours(LocalTime from, LocalTime to, boolean night) {

    public boolean endsNextDay() {
        return !to.isAfter(from);
    }
}
