package tillit.programme.rollout;

import java.time.LocalDate;

/** A trainer cannot come, from the first day to the last. */
public record Away(String trainer, LocalDate first, LocalDate last) {

    public boolean is(String someone, LocalDate day) {
        return trainer.equals(someone) && !day.isBefore(first) && !day.isAfter(last);
    }
}
