package tillit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test moves on, for what takes years; begins now. */
public final class MovedClock extends Clock {

    /** Gives the house this clock. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InTheHouse {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock(
                    new AtomicReference<>(Clock.systemUTC().instant()), ZoneOffset.UTC);
        }
    }

    private static final int LAST_HOUR = 23;

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovedClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** So that what a test does today is still today when it is done; that may be tomorrow. */
    public void leaveTimeUntilMidnight(ZoneId here) {
        var wall = instant().atZone(here);
        if (wall.getHour() == LAST_HOUR)
            moveTo(wall.toLocalDate().plusDays(1).atStartOfDay(here).toInstant());
    }

    /** Throws when that would be back. */
    public void moveTo(Instant moment) {
        if (moment.isBefore(instant())) throw new IllegalArgumentException(moment + " is over.");
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(now, zone);
    }
}
